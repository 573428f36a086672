import type { PanelTabsProps } from "./PanelTabs";
import { EngineWriter } from "./EngineWriter";
import { ExportMenu } from "./ExportMenu";
import { Notes } from "./Notes";
import { SummarySection } from "./SummarySection";

export type GistTabProps = Pick<
  PanelTabsProps,
  "digest" | "engine" | "formats" | "onCopy" | "onSave" | "onShowWords"
>;

/** The gist: what was not read, the summaries, a model's if the reader chose one, and the way out. */
export function GistTab({ digest, engine, onShowWords, ...props }: GistTabProps) {
  return (
    <>
      <Notes notes={digest.notes} />
      <SummarySection digest={digest} onShowBullet={({ support }) => onShowWords(support.spans)} />
      {engine && <EngineWriter {...engine} language={digest.article.language} />}
      <ExportMenu formats={props.formats} onCopy={props.onCopy} onSave={props.onSave} />
    </>
  );
}
