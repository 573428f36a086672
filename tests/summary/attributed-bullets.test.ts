import { describe, expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import { loadOrganisations } from "../../lib/data/organisations";
import { digestArticle } from "../../lib/digest";
import type { Digest } from "../../lib/types";
import { ATTRIBUTED_CASES } from "./attributed-bullets.cases";

const organisations = await loadOrganisations();

/** Every sentence of a text as a bullet, with what the digest says of it. */
function digest(text: string, language: string): Digest {
  return digestArticle(readText({ text, title: "", language }), {
    bulletCount: 50,
    organisations,
    tagger: null,
    sayNote: ({ kind }) => kind,
  });
}

describe("a chosen sentence keeps who says it", () => {
  it.each(ATTRIBUTED_CASES)("$language: $text", ({ language, text, bullets }) => {
    const { summaries, attributions, sources } = digest(text, language);
    for (const { holds, source, antecedent } of bullets) {
      const bullet = summaries[0]?.bullets.find((own) => own.text.includes(holds));
      const ids = bullet?.attributions.map((index) => attributions[index]?.source) ?? [];
      const names = ids.map((id) => sources.find((own) => own.id === id)?.name);
      expect({ holds, names: [...new Set(names)] }).toEqual({
        holds,
        names: source === null ? [] : [source],
      });
      expect({ holds, antecedent: bullet?.antecedent }).toEqual({ holds, antecedent });
    }
  });
});
