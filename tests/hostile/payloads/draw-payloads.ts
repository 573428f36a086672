import { render } from "preact";
import { drawSurfaces } from "./surfaces";
import { toHostileDigest } from "./to-hostile-digest";

/** What drawing a batch of payloads did. */
export type PayloadReport = {
  drawn: number;
  /** Payloads whose every character stood on the screen as text. */
  shown: number;
  /** Elements and attributes that the house's own drawing does not have. */
  foreign: string[];
  /** Payloads at which drawing threw. */
  thrown: string[];
};

/** Text of every length and kind that the plain fields can take. */
const CONTROLS = [
  "",
  "plain",
  "2026-01-02T03:04:05Z",
  "en",
  "persons",
  "https://a.example/b?c=d",
  "data:image/png;base64,AA==",
];
/** What may stand in an address of ours; of a picture nothing runs, and data are not fetched. */
const SAFE_ADDRESS = /^(https:\/\/sets\.example\/|#|data:image\/)/;

/**
 * Draws each payload in every field of every surface and compares the elements and attributes
 * with those that plain words give. Everything is taken down again.
 */
export function drawPayloads(document: Document, payloads: readonly string[]): PayloadReport {
  const root = document.createElement("div");
  // Nothing of it need be laid out: scripts, addresses and handlers would come to life all the same.
  root.hidden = true;
  document.body.append(root);
  const allowed = new Set(CONTROLS.flatMap((control) => [...drawOne(root, control)]));
  const report: PayloadReport = { drawn: 0, shown: 0, foreign: [], thrown: [] };
  for (const payload of payloads) {
    try {
      const found = drawOne(root, payload);
      const foreign = [...found].filter((shape) => !allowed.has(shape));
      report.foreign.push(...foreign.map((shape) => `${shape} from ${payload.slice(0, 200)}`));
      report.drawn += 1;
      if (root.textContent?.includes(payload)) report.shown += 1;
    } catch (error) {
      report.thrown.push(`${error} from ${payload.slice(0, 200)}`);
    }
    render(null, root);
  }
  root.remove();
  return report;
}

/** Every element that was drawn and every attribute of it, as "bdi", "a href". */
function drawOne(root: Element, payload: string): Set<string> {
  render(drawSurfaces(toHostileDigest(payload), payload), root);
  const shapes = new Set<string>();
  for (const element of root.querySelectorAll("*")) {
    shapes.add(element.localName);
    for (const { name, value } of element.attributes) {
      const isAddress = /^(href|src|action|formaction|xlink:href)$/.test(name);
      const isUnsafe = isAddress && !SAFE_ADDRESS.test(value);
      shapes.add(
        isUnsafe ? `${element.localName} ${name}=${value}` : `${element.localName} ${name}`,
      );
    }
  }
  return shapes;
}
