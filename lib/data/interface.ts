import type { InterfaceWords } from "../wording/create-wording";

const files = import.meta.glob<InterfaceWords>("./interface/*.json", {
  eager: true,
  import: "default",
});

/** The interface's words by language code; a language is one file in `interface/`. */
export const interfaceWords: Record<string, InterfaceWords> = Object.fromEntries(
  Object.entries(files).map(([path, words]) => [path.slice("./interface/".length, -5), words]),
);
