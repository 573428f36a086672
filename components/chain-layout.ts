import type { Attribution, Digest, Source } from "../lib/types";

/** A source or carrier in the picture; `y` is the middle of its row. */
export type ChainNode = { source: Source; column: "source" | "carrier"; y: number };

/** A way between two nodes, or from a node to the article (`to` null); `count` statements took it. */
export type ChainLink = {
  from: string;
  column: ChainNode["column"];
  to: string | null;
  count: number;
};

export type ChainLayout = {
  nodes: ChainNode[];
  links: ChainLink[];
  height: number;
  rowHeight: number;
};

/** One row of 12 px text with room for a 24 px target, by its lines. */
export const ROW_HEIGHTS = { 1: 28, 2: 42 };

/**
 * Where everybody stands in the picture of the chain: speakers left, carriers in the middle, the
 * article right. One who is both, for different statements, stands in both columns.
 *
 * Every row has room for `lines` of a name. A carrier stands at the mean height of those it carried, pushed down where two would overlap.
 */
export function layoutChain({ sources, attributions }: Digest, lines: 1 | 2): ChainLayout {
  const rowHeight = ROW_HEIGHTS[lines];
  const toMiddle = (row: number) => row * rowHeight + rowHeight / 2;
  const links = countLinks(attributions);
  const speakers = sources.filter(({ id }) => attributions.some(({ source }) => source === id));
  const carriers = sources.filter(({ id }) => attributions.some(({ via }) => via.includes(id)));
  const nodes: ChainNode[] = speakers.map((source, row) => ({
    source,
    column: "source",
    y: toMiddle(row),
  }));
  const heightOf = (source: Source) => meanHeight(source.id, attributions, nodes);
  const placed = carriers
    .map((source) => ({ source, wanted: heightOf(source) }))
    .sort((a, b) => a.wanted - b.wanted);
  let last = -rowHeight / 2;
  for (const { source, wanted } of placed) {
    last = Math.max(wanted, last + rowHeight);
    nodes.push({ source, column: "carrier", y: last });
  }
  const height = Math.max(toMiddle(speakers.length), last + rowHeight);
  return { nodes, links, height, rowHeight };
}

function meanHeight(id: string, attributions: Attribution[], nodes: ChainNode[]): number {
  const carried = new Set(attributions.filter(({ via }) => via.includes(id)).map((a) => a.source));
  const heights = nodes.filter(({ source }) => carried.has(source.id)).map(({ y }) => y);
  return heights.reduce((sum, y) => sum + y, 0) / Math.max(1, heights.length);
}

function countLinks(attributions: Attribution[]): ChainLink[] {
  const links = new Map<string, ChainLink>();
  for (const { source, via } of attributions) {
    const way = [source, ...via];
    way.forEach((from, index) => {
      const to = way[index + 1] ?? null;
      const column = index === 0 ? "source" : "carrier";
      const key = `${column} ${from} ${to ?? ""}`;
      const link = links.get(key) ?? { from, column, to, count: 0 };
      links.set(key, { ...link, count: link.count + 1 });
    });
  }
  return [...links.values()];
}
