import * as v from "valibot";
import type { Reading } from "../types";

/** Far above the budget of `readArticle`: more than this no page's script of ours answers. */
const MAX_CHARACTERS = 4_000_000;
const MAX_LIST = 100_000;

const text = v.pipe(v.string(), v.maxLength(MAX_CHARACTERS));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: count, end: count });
const address = v.pipe(v.string(), v.regex(/^https?:\/\//i));
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_LIST));

const note = v.object({
  kind: v.picklist([
    "more-pages",
    "preview",
    "live-blog",
    "photo-page",
    "video-page",
    "several-articles",
    "hidden-text",
    "reduced",
  ]),
  params: v.record(v.string(), v.union([v.string(), v.number()])),
});

const article = v.object({
  url: v.nullable(text),
  canonicalUrl: v.nullable(text),
  title: text,
  dek: v.nullable(text),
  authors: list(text),
  outlet: v.object({ name: v.nullable(text), domain: v.nullable(text) }),
  publishedAt: v.nullable(text),
  modifiedAt: v.nullable(text),
  language: text,
  text,
  paragraphs: list(span),
  sentences: v.nullable(list(span)),
  links: list(v.object({ span, href: address })),
  box: v.nullable(
    v.object({ label: v.nullable(text), bullets: list(text), notice: v.nullable(text) }),
  ),
  credits: list(text),
  access: v.picklist(["full", "preview", "partial"]),
  pages: v.nullable(v.object({ read: count, total: count })),
  furtherPages: list(address),
  notes: list(note),
});

const reading = v.variant("kind", [
  v.object({ kind: v.literal("article"), article }),
  v.object({
    kind: v.literal("no-article"),
    reason: v.picklist(["list", "empty", "too-large", "not-a-web-page"]),
    url: v.nullable(text),
    title: text,
  }),
]);

/**
 * The reading in what came out of a page, or null when anything in it is not of its type.
 *
 * The page's process is not ours: what it answers is unknown until every field has been seen to
 * be a string, a number or a list of them. Fields that the type does not have are left behind.
 */
export function toReading(input: unknown): Reading | null {
  const result = v.safeParse(reading, input);
  return result.success ? result.output : null;
}
