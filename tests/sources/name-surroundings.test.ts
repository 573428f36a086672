import { describe, expect, it } from "vitest";
import { nameContexts } from "../../lib/data/organisations";
import type { FoundName } from "../../lib/sources/find-names";
import { NO_NAME_WORDS, toNameWords } from "../../lib/sources/name-context";
import {
  hasBodyCue,
  hasCapitalAfter,
  hasMediumCue,
  hasNameBefore,
  isCredit,
  isHyphened,
  isJoined,
  touchesForeign,
  type WeighedText,
} from "../../lib/sources/name-surroundings";
import { splitNameWords } from "../../lib/sources/split-name-words";

const context = nameContexts().find(({ code }) => code === "id");
const lists = context ? toNameWords(context, new Set(["RU"])) : NO_NAME_WORDS;

/** The text with "NAMA" in the place of the name. */
function toFound(sentence: string): [WeighedText, FoundName] {
  const words = splitNameWords(sentence);
  const first = words.findIndex(({ folded }) => folded === "nama");
  return [
    { words, lists },
    { first, last: first, owners: [] },
  ];
}

describe("what stands around a name", () => {
  it.each([
    [hasMediumCue, "Seperti dilansir NAMA, ia mundur.", true],
    [hasMediumCue, "kantor berita pemerintah Rusia, NAMA", true],
    [hasMediumCue, "NAMA memberitakan hal itu.", true],
    [hasMediumCue, "Dilansir kemarin. NAMA ramai.", false],
    [hasMediumCue, "Jalan NAMA macet.", false],
    [hasBodyCue, "kata Ketua NAMA", true],
    [hasBodyCue, "NAMA menyebut hal itu.", true],
    [hasBodyCue, "Di NAMA hujan.", false],
    [isCredit, "Ia mundur. (NAMA)", true],
    [isCredit, "Ia mundur. [NAMA]\n\nBaca juga", true],
    [isCredit, "Ia (NAMA) mundur.", false],
    [hasCapitalAfter, "NAMA Tahun Baru", true],
    [hasCapitalAfter, "NAMA Senin (1/1)", false],
    [hasCapitalAfter, "NAMA 2 naik", true],
    [hasCapitalAfter, "NAMA, Jakarta", false],
    [hasNameBefore, "Evan NAMA berkata", true],
    [hasNameBefore, "Wartawan NAMA berkata", false],
    [hasNameBefore, "media Rusia NAMA", false],
    [isHyphened, "NAMA-PCR negatif", true],
    [isHyphened, "NAMA negatif", false],
    [isJoined, "NAMA/RW lima", true],
    [isJoined, "akun @NAMA", true],
    [isJoined, "akun NAMA", false],
    [touchesForeign, "NAMA Іndonesia", true],
    [touchesForeign, "NAMA, Іndonesia", false],
  ])("%o: %s", (test, sentence, expected) => {
    expect(test(...toFound(sentence))).toBe(expected);
  });
});
