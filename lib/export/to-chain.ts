import type { Attribution, Source } from "../types";

/**
 * The sources of an attribution: whose words they are first, then those who carried them, nearest
 * first. An id that the digest does not hold is left out.
 */
export function toChain({ source, via }: Attribution, sources: readonly Source[]): Source[] {
  return [source, ...via].flatMap((id) => sources.filter((known) => known.id === id));
}

/** The chain as one line: "Choe → KCNA → Reuters". */
export function toChainWords(chain: readonly Source[]): string {
  return chain.map(({ name }) => name).join(" → ");
}
