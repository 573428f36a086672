import type { Digest, Span } from "../lib/types";
import { EngineWriter, type EngineControls } from "./EngineWriter";
import { ExportMenu, type ExportMenuProps } from "./ExportMenu";
import { Notes } from "./Notes";
import { RestOfArticle, type RestControls } from "./RestOfArticle";
import { SummarySection } from "./SummarySection";

export type GistTabProps = ExportMenuProps & {
  digest: Digest;
  /** The model that the reader has chosen; null without one. */
  engine: EngineControls | null;
  /** The article's other pages; null where it has none. */
  rest: RestControls | null;
  /** Shows words of the article in the page. */
  onShowWords: (spans: readonly Span[]) => void;
};

/** The gist: what was not read, the summaries, a model's if the reader chose one, and the way out. */
export function GistTab({ digest, engine, rest, onShowWords, ...props }: GistTabProps) {
  return (
    <>
      <Notes notes={digest.notes} />
      {rest && <RestOfArticle {...rest} />}
      <SummarySection digest={digest} onShowBullet={({ support }) => onShowWords(support.spans)} />
      {engine && <EngineWriter {...engine} language={digest.article.language} />}
      <ExportMenu formats={props.formats} onCopy={props.onCopy} onSave={props.onSave} />
    </>
  );
}
