// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { keepFocus } from "../../lib/surface/keep-focus";

let stop = () => {};
afterEach(() => stop());

function open(markup: string, isOpened = false) {
  document.body.innerHTML = markup;
  document.hasFocus = () => true;
  stop = keepFocus(document, isOpened);
}
const find = (id: string) => document.getElementById(id);
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const inFocus = () => document.activeElement?.id || document.activeElement?.tagName;

const PAGE = `<main><h1 tabindex="-1" id="title">Feri</h1><ul>
  <li id="one"><button id="a">Hapus</button></li><li id="two"><button id="b">Hapus</button></li>
  </ul><section id="rest"><p id="line"><button id="back">Kembali</button></p></section></main>`;

describe("the focus", () => {
  it.each([
    ["a", "one", "b"],
    ["back", "line", "title"],
    ["back", "rest", "title"],
  ])("goes from %s, when %s is taken away, to %s", async (focused, taken, next) => {
    open(PAGE);
    find(focused)?.focus();
    find(taken)?.remove();
    await settle();
    expect(inFocus()).toBe(next);
  });

  it("goes to the statement that is shown when what led back is gone", async () => {
    open(`${PAGE}<div aria-current="true"><button id="shown">kata</button></div>`);
    find("back")?.focus();
    find("rest")?.remove();
    await settle();
    expect(inFocus()).toBe("shown");
  });

  it("stays where the reader put it", async () => {
    open(PAGE);
    find("b")?.focus();
    find("one")?.remove();
    await settle();
    expect(inFocus()).toBe("b");
  });

  it("begins at the heading of what the reader opened, and nowhere else", async () => {
    open("<main></main>", true);
    document.querySelector("main")?.append(
      Object.assign(document.createElement("h1"), {
        id: "opened",
        tabIndex: -1,
      }),
    );
    await settle();
    expect(inFocus()).toBe("opened");
    stop();
    open("<main></main>");
    document
      .querySelector("main")
      ?.append(Object.assign(document.createElement("h1"), { tabIndex: -1 }));
    await settle();
    expect(inFocus()).toBe("BODY");
  });
});
