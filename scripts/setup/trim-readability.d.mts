import type { Plugin } from "vite";

/** Readability's source without what plain nodes have no use for. */
export function trimReadability(source: string): string;

/** A function that gives short names to the own names of `source`, wherever they stand in code. */
export function toShortener(source: string): (code: string) => string;

/** The Vite plugin that trims Readability. */
export const trimmedReadability: Plugin;
