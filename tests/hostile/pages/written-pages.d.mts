export const writtenPages: { id: string }[];
