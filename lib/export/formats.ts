import type { Digest } from "../types";
import type { Wording } from "../wording/create-wording";
import { toAnnotations } from "./to-annotations";
import { toBibtex } from "./to-bibtex";
import { toCslJson } from "./to-csl-json";
import { toMarkdown } from "./to-markdown";
import { toRis } from "./to-ris";
import { toText } from "./to-text";

/** A way to take a digest along; the interface names it by the key `export.<id>`. */
export type ExportFormat = {
  id: "markdown" | "text" | "json" | "annotations" | "ris" | "bibtex" | "csl-json";
  /** Of a file, without its dot. */
  extension: string;
  mediaType: string;
  write: (digest: Digest, wording: Wording) => string;
};

/** Every export format, those that people read first. The same digest gives the same bytes. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { id: "markdown", extension: "md", mediaType: "text/markdown", write: toMarkdown },
  { id: "text", extension: "txt", mediaType: "text/plain", write: toText },
  {
    id: "json",
    extension: "json",
    mediaType: "application/json",
    write: (digest) => `${JSON.stringify(digest)}\n`,
  },
  {
    id: "annotations",
    extension: "jsonld",
    // https://www.w3.org/TR/annotation-protocol/#annotation-retrieval
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: toAnnotations,
  },
  { id: "ris", extension: "ris", mediaType: "application/x-research-info-systems", write: toRis },
  { id: "bibtex", extension: "bib", mediaType: "application/x-bibtex", write: toBibtex },
  {
    id: "csl-json",
    extension: "csl.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: toCslJson,
  },
];
