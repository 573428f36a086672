// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { StatementsTab } from "../../components/StatementsTab";
import { START, type ReadingPlace } from "../../lib/surface/reading-place";
import { exampleDigest } from "../example-digest";

const [quote] = exampleDigest.attributions;
const digest = {
  ...exampleDigest,
  attributions: quote
    ? [quote, { ...quote, source: "s2", via: [], kind: "indirect" as const }]
    : [],
};
const onShowStatement = vi.fn();

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.replaceChildren(root);
  onShowStatement.mockReset();
  Element.prototype.scrollIntoView = () => {};
});

function draw(place: ReadingPlace = START) {
  act(() =>
    render(
      <StatementsTab
        digest={digest}
        place={place}
        describeSource={() => []}
        onShowStatement={onShowStatement}
        onSavePicture={() => {}}
        onCorrect={() => {}}
      />,
      root,
    ),
  );
}
const send = (target: Element | null | undefined, event: Event) =>
  act(() => void target?.dispatchEvent(event));
const click = (selector: string) =>
  send(document.querySelector(selector), new MouseEvent("click", { bubbles: true }));
const press = (key: string, target = document.activeElement) =>
  send(target, new KeyboardEvent("keydown", { key, bubbles: true }));
const shown = () =>
  [...document.querySelectorAll("[data-part=statement]")].map((one) =>
    one.getAttribute("data-index"),
  );

describe("statements", () => {
  it("stand under their source and under who carried them", () => {
    draw();
    expect(shown()).toEqual(["0", "1"]);
  });

  it("tell whose they are where they stand in the article's order", () => {
    draw();
    click("[data-action=order-article]");
    const speakers = [...document.querySelectorAll(".speaker")].map((one) => one.textContent);
    expect(speakers).toEqual(["WiranaKepala dinas", "Antara"]);
  });

  it("are walked one after the other, each once", () => {
    draw();
    document.querySelector<HTMLElement>("[data-action=show-statement]")?.focus();
    for (const key of ["j", "j", "k", "ArrowUp"]) press(key);
    expect(onShowStatement.mock.calls).toEqual([[1], [0]]);
  });

  it("that are pointed at in the page are shown whatever was filtered", () => {
    draw();
    click("[data-action=form-direct]");
    expect(shown()).not.toContain("1");
    draw({ ...START, statement: 1, isFromPage: true });
    expect(shown()).toContain("1");
  });
});

it("brings a source that is chosen in the picture, from the article's order too", () => {
  draw();
  click("[data-action=order-article]");
  const nodes = [...document.querySelectorAll<SVGElement>('.node[tabindex="0"]')];
  press("Enter", nodes.at(-1));
  expect(document.activeElement?.textContent).toBe("Antara");
});
