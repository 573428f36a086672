import { gzipSync } from "node:zlib";
import { joinDrafts } from "./join-drafts";
import { readFacts } from "./read-facts";
import { readHandFiles } from "./read-hand-files";
import { readList } from "./read-lines";
import { readSets } from "./read-sets";
import { DATA_SETS } from "./references";
import { toBuiltTable } from "./to-built-table";

/**
 * The built table as the text of its file, with a line that says what is in it. `sets` is the
 * folder of the raw sets, `hand` that of the hand-made files.
 */
export function buildKnowledge(folders: { sets: string; hand: string }): {
  text: string;
  report: string;
} {
  const facts = readFacts(`${folders.hand}/facts.txt`);
  const hand = readHandFiles(`${folders.hand}/hand`);
  const lists = {
    refusedHosts: readList(`${folders.hand}/refused-hosts.txt`),
    genericWords: readList(`${folders.hand}/generic-words.txt`),
    mediaWords: readList(`${folders.hand}/media-words.txt`),
  };
  const rows = joinDrafts({ hand, sets: readSets(folders.sets), facts: facts.facts, lists });
  const built = toBuiltTable(rows, [...Object.values(DATA_SETS), ...facts.references]);
  const text = `${JSON.stringify(built, null, 1)}\n`;
  const size = Math.round(gzipSync(text).length / 1000);
  return { text, report: `${rows.length} organisations, ${hand.length} by hand, ${size} kB gz` };
}
