declare module "@citation-js/core" {
  type Name = { literal?: string; family?: string; given?: string };
  /** The fields of a CSL item that the tests read. */
  export type Item = {
    id: string;
    title?: string;
    author?: Name[];
    reporter?: string | string[];
    "container-title"?: string;
    issued?: { "date-parts": number[][] };
    URL?: string;
    language?: string;
    abstract?: string;
    note?: string;
  };
  export const Cite: new (input: string, options?: { forceType?: string }) => { data: Item[] };
}
declare module "@citation-js/plugin-ris" {}
declare module "@citation-js/plugin-bibtex" {}
