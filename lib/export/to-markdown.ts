import type { Attribution, Digest, Summary } from "../types";
import type { Wording } from "../wording/create-wording";

/** The digest as Markdown: headline, each summary with who wrote it, statements with their chains. */
export function toMarkdown(digest: Digest, wording: Wording): string {
  const { article } = digest;
  const date = article.publishedAt === null ? null : wording.date(article.publishedAt, "long");
  const from = [article.outlet.name ?? article.outlet.domain, date, article.canonicalUrl].filter(
    (part) => part !== null,
  );
  return [
    `# ${toInline(article.title)}`,
    from.join(" · "),
    ...digest.notes.map((note) => `> ${note}`),
    ...digest.summaries.slice(0, 1).map((summary) => toSummary(summary, wording)),
    digest.sources.length > 0 ? `## ${wording.say("copy.sources")}` : "",
    ...digest.sources.map((source) =>
      [
        `### ${toInline(source.name)}`,
        [source.role, wording.say(`kind.${source.kind}`)].filter(Boolean).join(" · "),
        digest.attributions
          .filter((attribution) => attribution.source === source.id)
          .map((attribution) => toStatement(attribution, digest))
          .join("\n"),
      ]
        .filter(Boolean)
        .join("\n\n"),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function toSummary(summary: Summary, wording: Wording): string {
  const title = toInline(summary.label ?? wording.say("summary.title"));
  const origin = wording.say(`summary.origin.${summary.origin}`);
  const bullets = summary.bullets.map(({ text, support }) => {
    const note = support.verdict === "supported" ? "" : ` *(${sayVerdict(support, wording)})*`;
    return `- ${toInline(text)}${note}`;
  });
  return [`## ${title}`, `*${origin}*`, bullets.join("\n")].join("\n\n");
}

function sayVerdict(
  { verdict, missing }: Summary["bullets"][number]["support"],
  wording: Wording,
): string {
  const words = wording.say("summary.notFound");
  return verdict === "partly" ? `${words}: ${missing.map(toInline).join(" … ")}` : words;
}

function toStatement(attribution: Attribution, { article, sources }: Digest): string {
  const words = toInline(article.text.slice(attribution.content.start, attribution.content.end));
  const said = attribution.kind === "direct" ? `“${words}”` : words;
  const names = [attribution.source, ...attribution.via].map(
    (id) => sources.find((source) => source.id === id)?.name ?? id,
  );
  return `- ${said} (${names.map(toInline).join(" ← ")})`;
}

/** Page text on one line, with Markdown's own signs made plain. */
function toInline(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#]/g, "\\$&");
}
