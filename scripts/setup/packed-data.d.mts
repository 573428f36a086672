import type { Plugin } from "vite";
import type { Name } from "../../lib/data/fill";

/** The names and values of an object for `fill` of lib/data/fill.ts; the order of keys is kept. */
export function packObject(object: object): { names: Name[]; values: never[] };

/** The Vite plugin that packs files of words. */
export const packedData: Plugin & {
  resolveId: (this: object, source: string, importer?: string, options?: object) => unknown;
};
