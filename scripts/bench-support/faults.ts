import type { SummaryData } from "../../lib/summary/summary-data";
import type { Held } from "./read-articles";

/** What a fault is made from. */
export type Making = {
  bullet: string;
  own: Held;
  other: Held;
  data: SummaryData;
  pick: <T>(list: T[]) => T | undefined;
};

/** A bullet with one fault, and the words that are wrong in it. */
export type Fault = { bullet: string; words: string[] } | null;

const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})+/gu;
const PLACE = /(?<=\b(?:di|ke|dari) )\p{Lu}\p{Ll}{3,}/gu;
const SPEAKER =
  /(?<=\b(?:kata|ujar|ucap|tutur|ungkap|jelas|menurut|Menurut) )(?!Pelatih|Presiden|Menteri|Kepala|Ketua|Wakil|Direktur)\p{Lu}\p{Ll}{2,}/gu;
const VERB =
  /(?<!(?:tidak|tak|bukan|belum) )(?<= )(?:akan|telah|sudah|bisa|dapat|harus|sedang) (?=\p{Ll}{4,})/u;
const NEGATION = / (?:tidak|tak|bukan|belum) (?=\p{Ll}{5,})/u;

/** One maker for each kind of fault; null where a bullet does not lend itself to it. */
export const FAULTS: Record<string, (making: Making) => Fault> = {
  number: makeNumber,
  name: (making) => replaceBy(NAME, making, making.other),
  place: (making) => replaceBy(PLACE, making, making.other),
  speaker: (making) => replaceBy(SPEAKER, making, making.own),
  negation: makeNegation,
  clause: makeClause,
};

function makeNumber({ bullet, pick }: Making): Fault {
  const figures = [...bullet.matchAll(/(?<![\p{L}\p{N}.,/:-])\p{N}{1,3}(?![\p{L}\p{N}.,/:-])/gu)];
  const figure = pick(figures);
  if (!figure) return null;
  const changed = String(Number(figure[0]) * 3 + 1);
  return toFault(bullet, { index: figure.index, old: figure[0], changed });
}

function replaceBy(pattern: RegExp, { bullet, pick }: Making, from: Held): Fault {
  const found = pick([...bullet.matchAll(pattern)]);
  const others = from.sentences.flatMap((sentence) => sentence.match(pattern) ?? []);
  const changed = pick(others.filter((name) => !bullet.includes(name)));
  if (!found || !changed) return null;
  return toFault(bullet, { index: found.index, old: found[0], changed });
}

function makeNegation({ bullet }: Making): Fault {
  const lost = NEGATION.exec(bullet);
  if (lost) {
    const rest = `${bullet.slice(0, lost.index)} ${bullet.slice(lost.index + lost[0].length)}`;
    return {
      bullet: rest,
      words: bullet.slice(lost.index + lost[0].length).match(/\p{L}+/gu) ?? [],
    };
  }
  const place = VERB.exec(bullet);
  return place && toFault(bullet, { index: place.index, old: "", changed: "tidak " });
}

function makeClause({ bullet, other, pick }: Making): Fault {
  const clauses = other.sentences.flatMap((s) => s.replace(/\.$/, "").split(", ").slice(1));
  const clause = pick(
    clauses.filter((words) => /^\p{Ll}/u.test(words) && words.split(" ").length > 5),
  );
  if (!clause) return null;
  return { bullet: `${bullet.slice(0, -1)}, ${clause}.`, words: clause.match(/\p{L}{4,}/gu) ?? [] };
}

type Change = { index: number; old: string; changed: string };

function toFault(bullet: string, { index, old, changed }: Change): Fault {
  return {
    bullet: bullet.slice(0, index) + changed + bullet.slice(index + old.length),
    words: changed.trim().split(" "),
  };
}
