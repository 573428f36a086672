import type { Attribution, SourceKind } from "../lib/types";
import { Glyph } from "./Glyph";
import { useWording } from "./wording-context";

/** How statements stand: under their sources or as the article has them; which are shown. */
export type StatementView = {
  order: "source" | "article";
  kind: SourceKind | null;
  form: Attribution["kind"] | null;
};

export const ALL_STATEMENTS: StatementView = { order: "source", kind: null, form: null };

export type StatementFilterProps = {
  view: StatementView;
  /** Kinds of sources that the article cites, in the order of their first citation. */
  kinds: SourceKind[];
  forms: Attribution["kind"][];
  onChange: (view: StatementView) => void;
};

/** The controls over the statements: order, kind of source, direct or indirect. */
export function StatementFilter({ view, kinds, forms, onChange }: StatementFilterProps) {
  const wording = useWording();
  return (
    <div class="filter" role="group" aria-label={wording.say("filter.label")}>
      <div class="choice">
        {(["source", "article"] as const).map((order) => (
          <button
            type="button"
            key={order}
            data-action={`order-${order}`}
            aria-pressed={view.order === order}
            onClick={() => onChange({ ...view, order })}
          >
            {wording.say(`filter.order.${order}`)}
          </button>
        ))}
      </div>
      <div class="filter-kinds">
        {kinds.map((kind) => (
          <button
            type="button"
            class="chip"
            key={kind}
            data-action={`kind-${kind}`}
            aria-pressed={view.kind === kind}
            onClick={() => onChange({ ...view, kind: view.kind === kind ? null : kind })}
          >
            <Glyph kind={kind} />
            {wording.say(`kind.${kind}`)}
          </button>
        ))}
        {forms.length > 1 &&
          forms.map((form) => (
            <button
              type="button"
              class="chip"
              key={form}
              data-action={`form-${form}`}
              aria-pressed={view.form === form}
              onClick={() => onChange({ ...view, form: view.form === form ? null : form })}
            >
              {wording.say(`statement.${form}`)}
            </button>
          ))}
      </div>
    </div>
  );
}
