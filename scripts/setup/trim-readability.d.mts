import type { Plugin } from "vite";

/** Readability's source without what plain nodes have no use for. */
export function trimReadability(source: string): string;

/** The Vite plugin that trims Readability. */
export const trimmedReadability: Plugin;
