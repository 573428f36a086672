import { toSlug } from "../sources/to-slug";
import type { Attribution, Bullet, Digest, Span, Summary } from "../types";
import type { Wording } from "../wording/create-wording";
import { createSelectors } from "./create-selectors";
import { pickPageAddress } from "./pick-page-address";
import { pickWebAddress } from "./pick-web-address";
import { toChain, toChainWords } from "./to-chain";

/** Who made the annotations, as the model's `creator` and `generator` want it. */
const SOFTWARE = { type: "Software", name: "Ringkas" };

/** What every annotation of a digest needs. */
type Page = { id: string; digest: Digest; toTarget: (span: Span) => object };

/**
 * The digest as W3C Web Annotations in JSON-LD: one for each attribution ("identifying": whose
 * words these are) and one for each supported bullet ("describing": what its sentences say).
 *
 * A bullet's body carries who wrote it. Without an http(s) address the target is a name made
 * from the headline. https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(digest: Digest, wording: Wording): string {
  const { article, attributions, summaries } = digest;
  const address = pickWebAddress([article.url, article.canonicalUrl]);
  const id = `urn:x-ringkas:${encodeURIComponent(address ?? toSlug(article.title))}`;
  const toSelectors = createSelectors(article.text);
  const toTarget = (span: Span) => ({
    source: pickPageAddress(article, span) ?? address ?? id,
    selector: toSelectors(span),
  });
  const page = { id, digest, toTarget };
  const items = [
    ...attributions.map((attribution, index) => ({
      id: `${id}:attribution:${index + 1}`,
      ...toAttributionAnnotation(attribution, page, wording),
    })),
    ...summaries.flatMap((summary, index) =>
      toSummaryAnnotations(summary, `${id}:summary:${index + 1}`, page),
    ),
  ];
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: article.title,
    generator: SOFTWARE,
    total: items.length,
    first: { id: `${id}:page:1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function toAttributionAnnotation(attribution: Attribution, page: Page, wording: Wording) {
  const { digest, toTarget } = page;
  const chain = toChain(attribution, digest.sources);
  const [source] = chain;
  const kinds = [
    source?.role,
    source && wording.say(`kind.${source.kind}`),
    wording.say(`statement.${attribution.kind}`),
    chain.length > 1 && toChainWords(chain),
  ];
  return {
    type: "Annotation",
    motivation: "identifying",
    creator: SOFTWARE,
    body: [
      toBody("identifying", source?.name ?? attribution.source, digest.article.language),
      toBody("describing", kinds.filter(Boolean).join(" · "), wording.language),
    ],
    target: toTarget(attribution.content),
  };
}

function toSummaryAnnotations(summary: Summary, id: string, { digest, toTarget }: Page) {
  const creator = toCreator(summary, digest);
  return summary.bullets.flatMap(({ text, support }: Bullet, index) =>
    support.verdict !== "supported" || support.spans.length === 0
      ? []
      : {
          id: `${id}:bullet:${index + 1}`,
          type: "Annotation",
          motivation: "describing",
          creator: SOFTWARE,
          body: { ...toBody("describing", text, digest.article.language), creator },
          target: support.spans.map(toTarget),
        },
  );
}

function toBody(purpose: string, value: string, language: string) {
  return { type: "TextualBody", purpose, value, format: "text/plain", language };
}

/** Who wrote a summary's words: the publisher, this software by its rules, or a model. */
function toCreator({ origin, host }: Summary, { article }: Digest) {
  if (origin === "extractive") return SOFTWARE;
  if (origin !== "publisher") return { type: "Software", name: host ?? origin };
  return { type: "Organization", name: article.outlet.name ?? article.outlet.domain };
}
