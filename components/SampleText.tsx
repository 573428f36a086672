import type { Digest, Span } from "../lib/types";

export type SampleTextProps = { digest: Digest; shown: Span | null };

/** The welcome page's story with the words that were asked for marked, as they are in a page. */
export function SampleText({ digest, shown }: SampleTextProps) {
  const { text, title, language, outlet } = digest.article;
  let at = 0;
  return (
    <article class="sample" lang={language} data-part="sample">
      <p class="outlet">
        <b>{outlet.name}</b>
      </p>
      <h2>{title}</h2>
      {text.split("\n\n").map((paragraph) => {
        const start = at;
        at += paragraph.length + 2;
        return <SampleParagraph key={start} text={paragraph} start={start} shown={shown} />;
      })}
    </article>
  );
}

type SampleParagraphProps = { text: string; start: number; shown: Span | null };

function SampleParagraph({ text, start, shown }: SampleParagraphProps) {
  const from = shown ? shown.start - start : -1;
  const to = shown ? shown.end - start : -1;
  if (from < 0 || to > text.length) return <p>{text}</p>;
  return (
    <p>
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </p>
  );
}
