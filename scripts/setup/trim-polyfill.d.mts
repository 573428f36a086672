import type { Plugin } from "vite";

/** Interfaces of the browser that are not called here. */
export const UNCALLED: string;

/** The polyfill without what it says of those interfaces; throws when it says nothing of one. */
export function trimPolyfill(source: string): string;

/** The Vite plugin that trims the polyfill. */
export const trimmedPolyfill: Plugin;
