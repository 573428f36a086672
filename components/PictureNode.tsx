import type { ChainNode } from "./chain-layout";
import { Glyph } from "./Glyph";
import { splitLabel } from "./split-label";
import { useWording } from "./wording-context";

/** Left edge and width of the two columns of names, in the picture's own units. */
export const COLUMNS = { source: 0, carrier: 148 };
export const LABEL_WIDTH = { source: 128, carrier: 104 };
/** Mean advance of 12 px text in the widest of the usual system faces, DejaVu Sans. */
const LETTER_WIDTH = 7.2;
const LINE_HEIGHT = 14;

export type PictureNodeProps = { node: ChainNode; rowHeight: number; onChoose: () => void };

/** A name in the lines that it takes in its column. */
export function toLabelLines(name: string, column: ChainNode["column"]): string[] {
  return splitLabel(name, Math.round((LABEL_WIDTH[column] - 24) / LETTER_WIDTH));
}

/** One source or carrier in the picture: a button, its name fitted to the column. */
export function PictureNode({ node, rowHeight, onChoose }: PictureNodeProps) {
  const wording = useWording();
  const { source, column, y } = node;
  const lines = toLabelLines(source.name, column);
  const middle = rowHeight / 2 - 1;
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") onChoose();
  };
  return (
    <g
      class="node"
      role="button"
      // An element of SVG has no `tabIndex` attribute, only this one.
      tabindex={0}
      transform={`translate(${COLUMNS[column]} ${y - rowHeight / 2})`}
      onClick={onChoose}
      onKeyDown={handleKey}
    >
      <title>{`${source.name}, ${wording.say(`kind.${source.kind}`)}`}</title>
      <rect class="target" width={LABEL_WIDTH[column]} height={rowHeight - 2} rx="6" />
      <svg x="6" y={middle - 5.5} width="11" height="11" class={`kind-${source.kind}`}>
        <Glyph kind={source.kind} />
      </svg>
      <text aria-hidden="true">
        {lines.map((line, index) => (
          <tspan
            key={index}
            x="22"
            y={middle + 4.5 + (index - (lines.length - 1) / 2) * LINE_HEIGHT}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
