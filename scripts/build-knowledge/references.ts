import type { Reference } from "../../lib/sources/organisation";
import { HAND_SET } from "./read-hand-files";

/** The sets that the table is built from; each is credited in CREDITS.md. */
export const DATA_SETS = {
  hand: {
    id: HAND_SET,
    name: "Ringkas",
    url: "",
    licence: "MIT",
    year: 2026,
  },
  gmf: {
    id: "gmf",
    name: "State Media Monitor / GMF State Media Profiles",
    url: "https://github.com/ASD-at-GMF/state-media-profiles",
    licence: "MIT",
    year: 2024,
  },
  wikidata: {
    id: "wikidata",
    name: "Wikidata",
    url: "https://www.wikidata.org",
    licence: "CC0-1.0",
    year: 2023,
  },
  iptv: {
    id: "iptv",
    name: "iptv-org",
    url: "https://github.com/iptv-org/database",
    licence: "Unlicense",
    year: 2026,
  },
  kagi: {
    id: "kagi",
    name: "Kagi Kite",
    url: "https://github.com/kagisearch/kite-public",
    licence: "MIT",
    year: 2026,
  },
  fundus: {
    id: "fundus",
    name: "Fundus",
    url: "https://github.com/flairNLP/fundus",
    licence: "MIT",
    year: 2026,
  },
} as const satisfies Record<string, Reference>;
