import type { Entrypoint } from "wxt";
import type { InlineConfig } from "vite";

/** Sets how the scripts of background and documents are split; scripts for pages stand alone. */
export function mergeChunks(entrypoints: readonly Entrypoint[], config: InlineConfig): void;
