/** A sentence written for the test, and what it attributes to whom, one line an attribution. */
export type AttributionCase = { language: string; text: string; found: string[] };
