import { describe, expect, it } from "vitest";
import { isStyledHidden } from "../../lib/article/is-styled-hidden";

describe("isStyledHidden", () => {
  it.each([
    "display: none",
    "color: red; VISIBILITY: hidden;",
    "opacity:0",
    "opacity: 0.0 !important",
    "font-size:0",
    "font-size: 1px; color: #333",
    "font: 0/0 a",
    "text-indent:-9999px",
    "position:absolute; left:-10000px",
    "clip-path: inset(100%)",
    "clip: rect(0, 0, 0, 0); position: absolute",
    "transform: scale(0)",
    "height:0; overflow:hidden",
    "color: #fff; background-color: #fff",
  ])("hides %s", (style) => {
    expect(isStyledHidden(style)).toBe(true);
  });

  it.each([
    "",
    "font-size: 1.1rem; letter-spacing: inherit",
    "font-size:0.9em",
    "font-size: 12px",
    "font: 12px/1.5 Arial",
    "opacity: 0.9",
    "height: 100px; overflow: hidden",
    "max-width:auto; overflow:hidden",
    "margin-left: -15px",
    "text-indent: -20px",
    "color: #fff; background-color: #000",
    "transform: scale(0.9)",
  ])("does not hide %j", (style) => {
    expect(isStyledHidden(style)).toBe(false);
  });
});
