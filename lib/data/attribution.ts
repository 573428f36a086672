import type { AttributionData } from "../attribution/attribution-data";
import { extendData, isExtension, type Extension } from "./extend";

const FILES = import.meta.glob<AttributionData | Extension>("./languages/*/attribution.json", {
  eager: true,
  import: "default",
});

const opened = new Map<string, AttributionData>();

/** Quotations are found in any language; without words of the language nothing is attributed. */
const NEUTRAL: AttributionData = {
  reference: "",
  affixes: { active: [], passive: [], anaphor: [] },
  verbs: [],
  verbsBefore: { content: [], clause: [], quote: [] },
  verbsAfter: [],
  verbsAlone: [],
  verbsPassive: [],
  notVerbs: [],
  personal: [],
  showing: [],
  according: [],
  grounds: [],
  accordingAlone: [],
  dataNouns: [],
  owners: [],
  notes: [],
  weakNotes: [],
  noteLinks: [],
  noteOpeners: [],
  agentless: [],
  hearers: [],
  companions: [],
  agents: [],
  complementisers: [],
  selves: [],
  utterances: [],
  negations: [],
  adverbs: [],
  auxiliaries: [],
  verbPrefixes: [],
  conjunctions: [],
  subordinators: [],
  clauseBreaks: [],
  ellipsisOpeners: [],
  prepositions: [],
  asideOpeners: [],
  stops: [],
  relative: [],
  demonstratives: [],
  definite: [],
  ownerEndings: [],
  joiners: [],
  backReferences: [],
  pronouns: { person: [], group: [], first: [] },
  times: [],
  particles: [],
  bodyParticles: [],
  titles: [],
  roles: [],
  fields: [],
  surnames: [],
  relations: [],
  anonymous: [],
  unnamed: [],
  governments: [],
  places: [],
  bodies: { government: [], organization: [], outlet: [], document: [], "social-media": [] },
  siteWords: [],
  agencies: [],
  citing: [],
  interviews: [],
  linkLabels: [],
  modifiers: [],
  articles: [],
  creditLabels: [],
  creditVerbs: [],
};

/** The attribution words of a language (BCP 47, by its base code); else empty lists. */
export function attributionData(language: string): AttributionData {
  const code = language.toLowerCase().split("-")[0] ?? "";
  const known = opened.get(code);
  if (known) return known;
  const data = openData(code);
  opened.set(code, data);
  return data;
}

function openData(code: string): AttributionData {
  const file = FILES[`./languages/${code}/attribution.json`];
  if (!file) return NEUTRAL;
  return isExtension(file) ? extendData(attributionData(file.extends), file) : file;
}
