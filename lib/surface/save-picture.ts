import { toXmlCharacters } from "../export/to-xml-characters";
import { saveFile } from "./save-file";

export type PictureFormat = "svg" | "png";

/** Properties that the picture takes from the panel's style sheet. */
const STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font", "color", "opacity"];
/** Pixels of the PNG for one of the picture's own units: sharp on a dense screen. */
const PNG_SCALE = 3;
const MARGIN = 12;

/** Offers the picture to the reader as a file that stands alone, in the colours now shown. */
export async function savePicture(svg: SVGSVGElement, format: PictureFormat): Promise<void> {
  const { ownerDocument: document } = svg;
  const source = toStandaloneSvg(svg);
  if (format === "svg") return saveFile(document, "ringkas.svg", source);
  const image = document.createElement("img");
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * PNG_SCALE;
  canvas.height = image.naturalHeight * PNG_SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob) saveFile(document, "ringkas.png", blob);
}

/** The picture's markup with every style written out and the panel's paper beneath it. */
function toStandaloneSvg(svg: SVGSVGElement): string {
  const { ownerDocument: document } = svg;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  copies.forEach((element, index) => copyStyles(originals[index], element));
  const { width, height } = svg.viewBox.baseVal;
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  copy.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${size.width} ${size.height}`);
  copy.setAttribute("width", String(size.width));
  copy.setAttribute("height", String(size.height));
  const paper = document.createElementNS(svg.namespaceURI, "rect") as SVGRectElement;
  const box = { x: -MARGIN, y: -MARGIN, ...size };
  for (const [name, value] of Object.entries(box)) paper.setAttribute(name, String(value));
  paper.setAttribute("fill", readStyle(document.body, "background-color"));
  copy.prepend(paper);
  return toXmlCharacters(new XMLSerializer().serializeToString(copy));
}

function copyStyles(from: SVGElement | undefined, to: SVGElement): void {
  if (!from) return;
  to.removeAttribute("class");
  const styles = STYLES.map((name) => `${name}:${readStyle(from, name)}`);
  to.setAttribute("style", styles.join(";"));
}

function readStyle(element: Element, name: string): string {
  const view = element.ownerDocument.defaultView;
  return view?.getComputedStyle(element).getPropertyValue(name) ?? "";
}
