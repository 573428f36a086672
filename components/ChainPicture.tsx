import { useRef } from "preact/hooks";
import type { Digest, Source } from "../lib/types";
import { layoutChain, type ChainLayout, type ChainNode } from "./chain-layout";
import { listWays, type Way } from "./list-ways";
import { COLUMNS, LABEL_WIDTH, PictureNode, toLabelLines } from "./PictureNode";
import { useWording } from "./wording-context";

export type ChainPictureProps = {
  digest: Digest;
  /** Shows what a source is cited for. */
  onChoose: (source: Source) => void;
  /** Offers the picture as a file. */
  onSave: (picture: SVGSVGElement, format: "svg" | "png") => void;
};

/** What a panel of 320 px has for it: there the text is 12 px. */
const WIDTH = 288;
const ARTICLE_X = 272;

/** Sources, carriers, this article: who said it, who carried it here, as a picture and a list. */
export function ChainPicture({ digest, onChoose, onSave }: ChainPictureProps) {
  const wording = useWording();
  const picture = useRef<SVGSVGElement>(null);
  const save = (format: "svg" | "png") => picture.current && onSave(picture.current, format);
  const layout = layoutChain(digest, countLines(digest));
  const title = digest.article.outlet.name ?? wording.say("chain.here");
  return (
    <figure class="picture" data-part="chain-picture">
      <svg
        ref={picture}
        viewBox={`0 0 ${WIDTH} ${layout.height}`}
        width="100%"
        role="group"
        aria-label={wording.say("picture.label")}
      >
        {layout.links.map((link) => (
          <path
            key={`${link.column}-${link.from}-${link.to}`}
            class="way"
            d={toPath(link, layout)}
            stroke-width={Math.min(5, 1 + link.count / 2)}
          />
        ))}
        {layout.nodes.map((node) => (
          <PictureNode
            key={`${node.column}-${node.source.id}`}
            node={node}
            rowHeight={layout.rowHeight}
            onChoose={() => onChoose(node.source)}
          />
        ))}
        <rect class="here" x={ARTICLE_X} y="2" width="14" rx="4" height={layout.height - 4}>
          <title>{title}</title>
        </rect>
      </svg>
      <WayList digest={digest} />
      <figcaption class="picture-columns">
        <span>{wording.say("picture.sources")}</span>
        <span>{wording.say("picture.carriers")}</span>
        <span>{wording.say("picture.article")}</span>
      </figcaption>
      <p class="support">
        <button type="button" class="link" data-action="save-svg" onClick={() => save("svg")}>
          {wording.say("picture.saveSvg")}
        </button>
        <button type="button" class="link" data-action="save-png" onClick={() => save("png")}>
          {wording.say("picture.savePng")}
        </button>
      </p>
    </figure>
  );
}

/* One for all rows, so that they stand evenly; the columns differ little in width. */
function countLines({ sources, attributions }: Digest): 1 | 2 {
  const takesTwo = sources.some(
    ({ id, name }) =>
      (attributions.some(({ source }) => source === id) &&
        toLabelLines(name, "source").length > 1) ||
      (attributions.some(({ via }) => via.includes(id)) &&
        toLabelLines(name, "carrier").length > 1),
  );
  return takesTwo ? 2 : 1;
}

/** The picture for those who cannot see it. */
function WayList({ digest }: { digest: Digest }) {
  const wording = useWording();
  const sayWay = ({ source, carriers, count }: Way) =>
    wording.say(carriers.length > 0 ? "picture.way" : "picture.direct", {
      source: source.name,
      carriers: wording.list(carriers.map(({ name }) => name)),
      statements: wording.say("statements.count", { count }),
    });
  return (
    <ul class="for-readers" data-part="ways">
      {listWays(digest)
        .map(sayWay)
        .map((words) => (
          <li key={words}>{words}</li>
        ))}
    </ul>
  );
}

function toPath(link: ChainLayout["links"][number], { nodes }: ChainLayout): string {
  const place = (id: string, column: ChainNode["column"]) =>
    nodes.find((node) => node.source.id === id && node.column === column);
  const start = place(link.from, link.column);
  const end = link.to === null ? null : place(link.to, "carrier");
  if (!start) return "";
  const x1 = COLUMNS[start.column] + LABEL_WIDTH[start.column];
  const x2 = end ? COLUMNS.carrier : ARTICLE_X;
  const y2 = end ? end.y : start.y;
  const bend = (x1 + x2) / 2;
  return `M${x1} ${start.y}C${bend} ${start.y} ${bend} ${y2} ${x2} ${y2}`;
}
