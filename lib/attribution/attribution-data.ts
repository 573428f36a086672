/** How a stem takes its prefix: before which letters, and whether the first letter falls away. */
export type PrefixRule = { before: string[]; prefix: string; drop: boolean };

/** Affixes by which reporting verbs are inflected; an empty list where a language has none. */
export type Affixes = {
  /** Tried in order, longest `before` first: "kata" takes "meng" and loses its "k". */
  active: PrefixRule[];
  passive: string[];
  /** Endings that stand for the speaker: "ujarnya". */
  anaphor: string[];
};

/**
 * What has to follow a verb for it to report something: anything of some length, a clause with a
 * verb of its own, or nothing less than a quotation.
 */
export type Complement = "content" | "clause" | "quote";

/**
 * A class of reporting verbs that behave alike.
 *
 * `active` and `passive` are the suffixes with which stems form these voices; `after` those of
 * the bare form that stands behind what was said ("ujar", "ungkap").
 */
export type VerbClass = {
  complement: Complement;
  stems: string[];
  active: string[];
  passive: string[];
  after: string[];
};

/** Words of a language by which attribution is found; lists are lower-case words or phrases. */
export type AttributionData = {
  reference: string;
  affixes: Affixes;
  verbs: VerbClass[];
  /** Whole forms whose subject stands before them ("said", "mengaku"), by complement. */
  verbsBefore: Record<Complement, string[]>;
  /** Whole forms whose subject stands behind them: "said", "kata". */
  verbsAfter: string[];
  /** Whole forms that hold their subject: "katanya". */
  verbsAlone: string[];
  /** Passive forms, agent behind: "disampaikan". */
  verbsPassive: string[];
  /** Forms like reporting verbs that report nothing: "dikatakanlah". */
  notVerbs: string[];
  /** Verbs by which people speak and documents do not: "mengakui", "berjanji". */
  personal: string[];
  /** Verbs by which a document or figures speak: "menunjukkan", "berbunyi". */
  showing: string[];
  according: string[];
  /** Phrases of `according` that name a ground too: "ditahan berdasarkan pasal 3". */
  grounds: string[];
  accordingAlone: string[];
  /** Words for what a body gives out: "data", "laporan"; in front of its name. */
  dataNouns: string[];
  /** Small words with which the owner of data begins: "keterangan resmi kantor ...". */
  owners: string[];
  /** Provenance: "dikutip", "dilansir", "melansir"; `noteLinks` may follow ("dari", "laman"). */
  notes: string[];
  /** Notes that are plain verbs too: they need an opener, a mark or a link beside them. */
  weakNotes: string[];
  noteLinks: string[];
  noteOpeners: string[];
  /** Words of a passive report without agent: "dikabarkan", "dilaporkan". */
  agentless: string[];
  /** Notes by whose subject another is quoted: "The Sun reports, citing Reuters". */
  citing: string[];
  /** Words before whoever led an interview; each is in `hearers` too, where it may be. */
  interviews: string[];
  /** Words before a hearer: "kepada". */
  hearers: string[];
  /** Words before who only came along: "bersama". */
  companions: string[];
  /** Words before the agent of a passive: "oleh". */
  agents: string[];
  complementisers: string[];
  /** Words with the speaker's ending that stand for people: "dirinya", "pihaknya". */
  selves: string[];
  /** Nouns for what is uttered rather than what is said: "ancaman", "alasan". */
  utterances: string[];
  negations: string[];
  adverbs: string[];
  auxiliaries: string[];
  verbPrefixes: string[];
  conjunctions: string[];
  /** Words that open a clause before the main one: "ketika X mengatakan ..., Y". */
  subordinators: string[];
  clauseBreaks: string[];
  ellipsisOpeners: string[];
  prepositions: string[];
  /** Words that open a place, a time or a hearer beside a cue. */
  asideOpeners: string[];
  stops: string[];
  relative: string[];
  demonstratives: string[];
  definite: string[];
  /** Endings by which a name owns what follows: "Lee's". */
  ownerEndings: string[];
  joiners: string[];
  backReferences: string[];
  pronouns: { person: string[]; group: string[]; first: string[] };
  times: string[];
  /** Small words inside names: "van", "bin". */
  particles: string[];
  /** Small words inside names of bodies, never of people: "of", "for". */
  bodyParticles: string[];
  titles: string[];
  roles: string[];
  /** Words of `roles` that only go on with a role: "hukum" in "menteri hukum". */
  fields: string[];
  /** Words for a role that end names too: "Aditya Putra". */
  surnames: string[];
  /** Who stands to somebody named in some relation: "istri aktor Budi" is not Budi. */
  relations: string[];
  anonymous: string[];
  unnamed: string[];
  governments: string[];
  places: string[];
  bodies: {
    government: string[];
    organization: string[];
    outlet: string[];
    document: string[];
    "social-media": string[];
  };
  /** Endings that make no other name of a site: "antaranews" is "Antara". */
  siteWords: string[];
  /** Agencies and outlets that are credited in brackets: "(Antara)". */
  agencies: string[];
  /** Labels of a line that leads to another article: "Baca juga". */
  linkLabels: string[];
  /** Words that follow an unnamed source's noun: "pejabat setempat", "media lokal". */
  modifiers: string[];
  /** Small words before a document's noun: "sebuah studi". */
  articles: string[];
  creditLabels: string[];
  creditVerbs: string[];
};
