import type { ComponentChildren } from "preact";
import type { Digest } from "../lib/types";
import { useWording } from "./wording-context";

export type ArticleFactsProps = { digest: Digest };

/** What the page says about the article, and what of it could not be read. */
export function ArticleFacts({ digest }: ArticleFactsProps) {
  const wording = useWording();
  const { article, credits, notes } = digest;
  const date = (iso: string | null) => (iso === null ? null : wording.date(iso, "long"));
  const length = `${wording.say("article.words", { count: article.wordCount })} · ${wording.say(
    "article.minutes",
    { count: article.readingMinutes },
  )}`;
  return (
    <section>
      <h2>{wording.say("article.title")}</h2>
      {article.dek && (
        <p class="dek" lang={article.language} dir="auto">
          {article.dek}
        </p>
      )}
      <dl class="facts-table">
        <Fact name="article.outlet">{article.outlet.name ?? article.outlet.domain}</Fact>
        <Fact name="article.authors">{wording.list(article.authors) || null}</Fact>
        <Fact name="article.published">{date(article.publishedAt)}</Fact>
        <Fact name="article.modified">{date(article.modifiedAt)}</Fact>
        <Fact name="article.language">{wording.languageName(article.language)}</Fact>
        <Fact name="article.length">{length}</Fact>
        {credits.length > 0 && (
          <Fact name="article.credits">{wording.list(credits.map((credit) => credit.name))}</Fact>
        )}
      </dl>
      {notes.length > 0 && (
        <>
          <h3>{wording.say("article.notes")}</h3>
          <ul class="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  const wording = useWording();
  return (
    <>
      <dt>{wording.say(name)}</dt>
      <dd>
        <bdi>{children ?? wording.say("article.unknown")}</bdi>
      </dd>
    </>
  );
}
