import fc from "fast-check";

const LETTERS = [..."abAB", "é", "É", "ß", "ж", "Ж", "한", "漢", "ª", "𝐀", "ǅ"];
const OTHERS = [..."01", "٣", "½", "\u0301", "\u200d", "\u00ad", ..."_@&/:.,;-–—…'’‘`\"“”!?()[]"];
const SPACES = [" ", " ", "\n", "\u00a0", "\t"];

/** Texts in which letters, figures, marks and blanks of several scripts meet in every order. */
export const anyText = fc
  .array(fc.constantFrom(...LETTERS, ...LETTERS, ...OTHERS, ...SPACES, "\ud800"), {
    maxLength: 40,
  })
  .map((characters) => characters.join(""));
