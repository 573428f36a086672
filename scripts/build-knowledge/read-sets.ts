import type { Draft } from "./draft";
import { readFundus } from "./read-fundus";
import { readGmf } from "./read-gmf";
import { readIptv } from "./read-iptv";
import { readKagi } from "./read-kagi";
import { readWikidata } from "./read-wikidata";

/** The rows of every raw set, in the order in which their facts win; the better known first. */
export function readSets(folder: string): Draft[] {
  return [readGmf, readWikidata, readIptv, readKagi, readFundus].flatMap((read) =>
    read(folder).toSorted((one, other) => other.notability - one.notability),
  );
}
