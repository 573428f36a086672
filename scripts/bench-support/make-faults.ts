import type { SummaryData } from "../../lib/summary/summary-data";
import type { Article } from "../../lib/types";
import { toRandom } from "../train-ranker/to-random";
import { FAULTS } from "./faults";
import type { Held } from "./read-articles";

/** Bullets with nothing wrong and bullets with one fault, whose `words` are to be named. */
export type Bullets = {
  honest: { article: Article; bullet: string; origin: "sentence" | "summary" }[];
  faulty: { article: Article; bullet: string; kind: string; words: string[] }[];
};

const HONEST_EACH = 100;
const FAULTY_EACH = 34;
const MIN_WORDS = 8;
const MAX_WORDS = 40;

/** 200 honest bullets and some 200 with one fault each, the same each time. */
export function makeFaults(held: Held[], data: SummaryData): Bullets {
  const random = toRandom(1);
  const pick = <T>(list: T[]): T | undefined => list[Math.floor(random() * list.length)];
  const honest: Bullets["honest"] = [];
  for (const { article, sentences, summary } of held) {
    const sentence = pick(sentences.filter(isBullet));
    const retold = pick(summary.filter(isBullet));
    if (sentence) honest.push({ article, bullet: sentence, origin: "sentence" });
    if (retold) honest.push({ article, bullet: retold, origin: "summary" });
  }
  const faulty = Object.entries(FAULTS).flatMap(([kind, make]) => {
    const made = held.flatMap((own, at) => {
      const list = at % 2 === 0 ? own.sentences : own.summary;
      const other = held[(at + 7) % held.length] ?? own;
      const tries = list.filter(isBullet).map((bullet) => make({ bullet, own, other, data, pick }));
      const fault = tries.find((result) => result !== null);
      return fault ? [{ article: own.article, kind, ...fault }] : [];
    });
    return made.slice(0, FAULTY_EACH);
  });
  const isFirst = (origin: string) =>
    honest.filter((b) => b.origin === origin).slice(0, HONEST_EACH);
  return { honest: [...isFirst("sentence"), ...isFirst("summary")], faulty };
}

function isBullet(sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  return words >= MIN_WORDS && words <= MAX_WORDS && sentence.endsWith(".");
}
