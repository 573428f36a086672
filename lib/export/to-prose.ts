import type { Attribution, Bullet, Digest, Source, Span, Summary } from "../types";
import type { Wording } from "../wording/create-wording";
import { sayOrigin } from "../wording/say-origin";
import { createWordsLinks } from "./create-words-links";
import { pickWebAddress } from "./pick-web-address";
import { toChain, toChainWords } from "./to-chain";

/** How a format writes each part; `plain` makes the page's own words safe in it. */
export type Markup = {
  plain: (words: string) => string;
  title: (line: string) => string;
  section: (line: string) => string;
  entry: (line: string) => string;
  note: (line: string) => string;
  aside: (line: string) => string;
  item: (line: string) => string;
  /** Null where the format has no links. */
  link: ((line: string, address: string) => string) | null;
};

type Writer = Markup & {
  digest: Digest;
  wording: Wording;
  /** The line as a link to a span's very words, where there is a way to them. */
  linkTo: (line: string, span: Span) => string;
};

/**
 * The digest for people: headline, where from, what was not read, each summary with who wrote it,
 * each source with its statements and the way they came.
 */
export function toProse(digest: Digest, wording: Wording, markup: Markup): string {
  const writer = { ...markup, digest, wording, linkTo: createLinks(digest, markup) };
  const blocks = [
    markup.title(markup.plain(digest.article.title)),
    toOrigin(writer),
    ...digest.notes.map((note) => markup.note(markup.plain(note))),
    ...digest.summaries.flatMap((summary) => toSummary(summary, writer)),
    digest.sources.length > 0 ? markup.section(wording.say("copy.sources")) : "",
    ...digest.sources.flatMap((source) => toSource(source, writer)),
    toCredits(writer),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function createLinks(digest: Digest, { link }: Markup): Writer["linkTo"] {
  if (link === null) return (line) => line;
  const toAddress = createWordsLinks(digest);
  return (line, span) => {
    const address = toAddress(span);
    return address === null ? line : link(line, address);
  };
}

/** Authors, outlet, date and address on one line, as far as they are known. */
function toOrigin({ digest: { article }, wording, plain }: Writer): string {
  const { authors, outlet, publishedAt, canonicalUrl, url } = article;
  return [
    authors.length > 0 ? plain(wording.list(authors)) : null,
    plain(outlet.name ?? outlet.domain ?? ""),
    publishedAt === null ? null : wording.date(publishedAt, "long"),
    pickWebAddress([canonicalUrl, url]),
  ]
    .filter(Boolean)
    .join(" · ");
}

function toSummary(summary: Summary, writer: Writer): string[] {
  const { plain, section, aside, item, wording } = writer;
  const origin = [sayOrigin(summary, wording), summary.notice];
  return [
    section(plain(summary.label ?? wording.say("summary.title"))),
    aside(
      origin
        .filter((words) => words !== null)
        .map(plain)
        .join(" · "),
    ),
    summary.bullets.map((bullet) => item(toBullet(bullet, summary, writer))).join("\n"),
  ];
}

/** A chosen sentence is itself the link to its words; what others wrote links to its support. */
function toBullet(bullet: Bullet, { origin }: Summary, writer: Writer): string {
  const { plain, aside, linkTo, wording } = writer;
  const [first] = bullet.support.spans;
  const isSentence = origin === "extractive" && first !== undefined;
  const words = plain(bullet.text);
  const remarks = [
    ...toSpeakers(bullet, writer.digest).map((name) => wording.say("summary.saidBy", { name })),
    bullet.antecedent && wording.say("summary.antecedent", { name: bullet.antecedent }),
    toVerdict(bullet, wording),
  ].filter(Boolean);
  return [
    isSentence ? linkTo(words, first) : words,
    remarks.length > 0 ? aside(`(${plain(remarks.join("; "))})`) : "",
    isSentence ? "" : toSupport(bullet, writer),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Chains that a bullet rests on and whose source it does not name. */
function toSpeakers({ text, attributions }: Bullet, digest: Digest): string[] {
  const chains = attributions
    .flatMap((index) => digest.attributions[index] ?? [])
    .map((attribution) => toChain(attribution, digest.sources))
    .filter(([source]) => source !== undefined && !text.includes(source.name));
  return [...new Set(chains.map(toChainWords))];
}

function toVerdict({ support: { verdict, missing } }: Bullet, wording: Wording): string {
  if (verdict === "supported") return "";
  const words = wording.say("summary.notFound");
  return verdict === "partly" ? `${words}: ${missing.join(" … ")}` : words;
}

/** "supporting sentences: 1, 2", each a link; nothing where there are no links to give. */
function toSupport({ support: { spans } }: Bullet, { linkTo, wording, plain }: Writer): string {
  const links = spans
    .map((span, index) => ({ number: plain(wording.number(index + 1)), span }))
    .map(({ number, span }) => ({ number, link: linkTo(number, span) }))
    .filter(({ number, link }) => link !== number);
  if (links.length === 0) return "";
  const list = links.map(({ link }) => link).join(", ");
  return `(${wording.say("copy.support", { count: links.length, links: list })})`;
}

function toSource(source: Source, writer: Writer): string[] {
  const { plain, entry, item, digest, wording } = writer;
  // Somebody unnamed is called by the role.
  const role = source.role === null || source.role === source.name ? "" : plain(source.role);
  const facts = [role, wording.say(`kind.${source.kind}`)];
  return [
    entry(plain(source.name)),
    facts.filter(Boolean).join(" · "),
    digest.attributions
      .filter((attribution) => attribution.source === source.id)
      .map((attribution) => item(toStatement(attribution, writer)))
      .join("\n"),
  ];
}

function toStatement(attribution: Attribution, { digest, plain, linkTo }: Writer): string {
  const { content, kind } = attribution;
  const words = plain(digest.article.text.slice(content.start, content.end));
  const said = linkTo(kind === "direct" ? `“${words}”` : words, content);
  return `${said} (${plain(toChainWords(toChain(attribution, digest.sources)))})`;
}

function toCredits({ digest, wording, plain }: Writer): string {
  const names = digest.credits.map(({ name }) => name);
  return names.length > 0
    ? plain(wording.say("sources.credits", { names: wording.list(names) }))
    : "";
}
