import type { AttributionData } from "../attribution/attribution-data";

const FILES = import.meta.glob<AttributionData>("./languages/*/attribution.json", {
  eager: true,
  import: "default",
});

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
  showing: [],
  according: [],
  accordingAlone: [],
  dataNouns: [],
  owners: [],
  notes: [],
  weakNotes: [],
  noteLinks: [],
  noteOpeners: [],
  agentless: [],
  hearers: [],
  agents: [],
  complementisers: [],
  selves: [],
  utterances: [],
  negations: [],
  adverbs: [],
  auxiliaries: [],
  verbPrefixes: [],
  conjunctions: [],
  clauseBreaks: [],
  ellipsisOpeners: [],
  prepositions: [],
  asideOpeners: [],
  stops: [],
  relative: [],
  demonstratives: [],
  definite: [],
  possessives: [],
  joiners: [],
  backReferences: [],
  pronouns: { person: [], group: [], first: [] },
  times: [],
  particles: [],
  bodyParticles: [],
  titles: [],
  roles: [],
  anonymous: [],
  unnamed: [],
  governments: [],
  places: [],
  bodies: { government: [], organization: [], outlet: [], document: [], "social-media": [] },
  siteWords: [],
  agencies: [],
  linkLabels: [],
  modifiers: [],
  creditLabels: [],
  creditVerbs: [],
};

/** The attribution words of a language (BCP 47, by its base code); else empty lists. */
export function attributionData(language: string): AttributionData {
  const code = language.toLowerCase().split("-")[0] ?? "";
  return FILES[`./languages/${code}/attribution.json`] ?? NEUTRAL;
}
