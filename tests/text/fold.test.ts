import { expect, it } from "vitest";
import { fold } from "../../lib/text/fold";

it.each([
  ["“Moskow–Pyongyang”", '"moskow-pyongyang"'],
  ["‘Don’t’", "'don't'"],
  ["ﬁnal  Rp\u00a010", "final rp 10"],
  ["soft\u00adhyphen", "softhyphen"],
  ["", ""],
])("fold(%j) is %j", (text, folded) => expect(fold(text)).toBe(folded));
