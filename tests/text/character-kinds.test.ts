import { expect, it } from "vitest";
import {
  KIND,
  readKind,
  readKindBefore,
  skipKinds,
  stepOver,
} from "../../lib/text/character-kinds";

const PATTERNS: [number, RegExp][] = [
  [KIND.letter, /\p{L}/u],
  [KIND.capital, /\p{Lu}/u],
  [KIND.small, /\p{Ll}/u],
  [KIND.mark, /\p{M}/u],
  [KIND.number, /\p{N}/u],
  [KIND.format, /\p{Cf}/u],
  [KIND.space, /\s/u],
];

it("knows every character as Unicode's own classes do, and both times it is asked", () => {
  for (let code = 0; code < 0x1f000; code += 1) {
    const text = String.fromCodePoint(code);
    const isLone = code >= 0xd800 && code <= 0xdfff;
    const wide = code > 0xffff ? KIND.wide : 0;
    const bits = PATTERNS.reduce((kind, [bit, own]) => (own.test(text) ? kind | bit : kind), wide);
    expect([code, readKind(text, 0), readKind(text, 0)]).toEqual([
      code,
      isLone ? 0 : bits,
      isLone ? 0 : bits,
    ]);
  }
});

it("has nothing beyond a text's ends", () => {
  expect([readKind("a", 1), readKind("", 0), readKindBefore("a", 0)]).toEqual([0, 0, 0]);
});

it("steps over a wide character as one, and looks back at one", () => {
  const text = "𝐀b";
  expect(stepOver(0, readKind(text, 0))).toBe(2);
  expect(readKindBefore(text, 2)).toBe(readKind(text, 0));
  expect(readKindBefore("\udc00b", 1)).toBe(0);
  expect(skipKinds("𝐀bc d", 0, KIND.letter)).toBe(4);
});
