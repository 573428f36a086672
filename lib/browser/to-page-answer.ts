import * as v from "valibot";
import type { PageAnswer } from "../article/page-article";

/** Far above the budget of `readPage`: more than this no page's script of ours answers. */
const MAX_CHARACTERS = 4_000_000;
const MAX_LIST = 100_000;

const text = v.pipe(v.string(), v.maxLength(MAX_CHARACTERS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: count, end: count });
const address = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_LIST));

const heading = v.object({ text, level: v.picklist([1, 2]), isTrail: v.boolean() });

const titles = v.object({
  page: text,
  shared: v.nullable(text),
  headline: v.nullable(text),
  name: v.nullable(text),
  others: list(text),
  headings: list(heading),
});

const bylines = v.object({
  linked: list(text),
  meta: list(list(text)),
  marked: list(text),
  creators: list(text),
});

const clues = v.object({
  titles,
  description: v.nullable(text),
  bylines,
  published: list(text),
  modified: list(text),
  types: list(text),
  isPaid: v.boolean(),
  signature: v.nullable(text),
  lines: list(text),
  hidden: count,
  stories: count,
});

const article = v.object({
  url: v.nullable(text),
  canonicalUrl: v.nullable(text),
  dek: v.nullable(text),
  outlet: v.object({ name: v.nullable(text), domain: v.nullable(text) }),
  language: text,
  text,
  paragraphs: list(span),
  links: list(v.object({ span, href: address })),
  box: v.nullable(
    v.object({ label: v.nullable(text), bullets: list(text), notice: v.nullable(text) }),
  ),
  credits: list(text),
  pager: v.nullable(
    v.object({
      current: count,
      total: count,
      others: list(v.object({ number: count, href: address })),
      whole: v.nullable(address),
    }),
  ),
  clues,
});

const answer = v.variant("kind", [
  v.object({ kind: v.literal("article"), article }),
  v.object({
    kind: v.literal("no-article"),
    reason: v.picklist(["list", "empty", "too-large", "not-a-web-page"]),
    url: v.nullable(text),
    title: text,
  }),
]);

/**
 * The reader script's answer in what came out of a page, or null when anything in it is not of its type.
 *
 * The page's process is not ours: what it answers is unknown until every field has been seen to
 * be a string, a number or a list of them. Fields that the type does not have are left behind.
 */
export function toPageAnswer(input: unknown): PageAnswer | null {
  const result = v.safeParse(answer, input);
  return result.success ? result.output : null;
}
