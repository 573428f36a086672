import type { Plugin } from "vite";

/** The Vite plugin that lets Terser go over what is minified already. */
export const minifiedAgain: Plugin;
