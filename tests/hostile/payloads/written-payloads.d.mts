/** Strings that would do harm where text is taken for something else. */
export const writtenPayloads: string[];
