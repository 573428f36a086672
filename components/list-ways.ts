import type { Digest, Source } from "../lib/types";

/** One way by which statements came: whose they are, who carried them, and how many there are. */
export type Way = { source: Source; carriers: Source[]; count: number };

/** Every way by which statements reached the article, in the order of its first statement. */
export function listWays({ attributions, sources }: Digest): Way[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const ways = new Map<string, Way>();
  for (const { source: id, via } of attributions) {
    const source = byId.get(id);
    if (!source) continue;
    const carriers = via.flatMap((carrier) => byId.get(carrier) ?? []);
    const key = [id, ...via].join(" ");
    ways.set(key, { source, carriers, count: (ways.get(key)?.count ?? 0) + 1 });
  }
  return [...ways.values()];
}
