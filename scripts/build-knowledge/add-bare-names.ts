import type { Draft } from "./draft";

const ARTICLE = /^The /u;

/** The row with its longer names also without their article: "the New York Times". */
export function addBareNames(draft: Draft): Draft {
  const texts = new Set(draft.names.map(({ text }) => text.toLowerCase()));
  const bare = draft.names.flatMap((name) => {
    const text = name.text.replace(ARTICLE, "");
    const isLong = text !== name.text && text.includes(" ");
    return isLong && !texts.has(text.toLowerCase()) ? [{ ...name, text }] : [];
  });
  return { ...draft, names: [...draft.names, ...bare] };
}
