import { ROW_HEIGHT, type ChainNode } from "./chain-layout";
import { Glyph } from "./Glyph";
import { useWording } from "./wording-context";

/** Left edge and width of the two columns of names, in the picture's own units. */
export const COLUMNS = { source: 0, carrier: 148 };
export const LABEL_WIDTH = { source: 128, carrier: 104 };
/** Mean advance of 12 px text in the widest of the usual system faces, DejaVu Sans. */
const LETTER_WIDTH = 7.2;

export type PictureNodeProps = { node: ChainNode; onChoose: () => void };

/** One source or carrier in the picture: a button, its name cut to the column. */
export function PictureNode({ node, onChoose }: PictureNodeProps) {
  const wording = useWording();
  const { source, column, y } = node;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") onChoose();
  };
  return (
    <g
      class="node"
      role="button"
      // An element of SVG has no `tabIndex` attribute, only this one.
      tabindex={0}
      transform={`translate(${COLUMNS[column]} ${y - ROW_HEIGHT / 2})`}
      onClick={onChoose}
      onKeyDown={handleKey}
    >
      <title>{`${source.name}, ${wording.say(`kind.${source.kind}`)}`}</title>
      <rect class="target" width={LABEL_WIDTH[column]} height={ROW_HEIGHT - 2} rx="6" />
      <svg x="6" y="7.500" width="11" height="11" class={`kind-${source.kind}`}>
        <Glyph kind={source.kind} />
      </svg>
      <text x="22" y="17.500" aria-hidden="true">
        {toLabel(source.name, LABEL_WIDTH[column] - 24)}
      </text>
    </g>
  );
}

function toLabel(name: string, width: number): string {
  const letters = Math.round(width / LETTER_WIDTH);
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}
