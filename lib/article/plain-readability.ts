import { Readability } from "@mozilla/readability";
import { toPlainDocument, type PlainPage } from "./plain-document";
import type { PlainElement } from "./plain-node";
import type { TreeElement } from "./tree-node";

type Options = ConstructorParameters<typeof Readability<string>>[1];

/** A page's plain nodes, and whether it says elsewhere who wrote the article. */
export type SignedPage = PlainPage & { isSigned: boolean };

/** Gives to `serializer` what Readability holds in a page's plain nodes, which it uses up. */
export function parsePlain(page: SignedPage, serializer: (held: Node) => string): void {
  const options: Options = { serializer, disableJSONLD: true };
  new PlainReadability(page, options).parse();
}

/**
 * Readability that asks plain nodes for what they know: it finds the same, without counting the
 * same characters again for each element around them.
 */
export class PlainReadability extends Readability<string> {
  declare _prepDocument: () => void;
  declare REGEXPS: Record<string, Pick<RegExp, "test">>;
  private readonly metadata: { title: string; byline: boolean };
  /** The names of all elements that there are, with those that it makes of others. */
  private readonly present: Set<string>;

  constructor(page: SignedPage, options: Options) {
    super(
      toPlainDocument(page, () => this._prepDocument()),
      options,
    );
    const tests = MARK_TESTS.map((name) => [name, toKnownTest(this.REGEXPS[name])]);
    this.REGEXPS = { ...this.REGEXPS, ...Object.fromEntries(tests) };
    this.metadata = { title: page.title, byline: page.isSigned };
    this.present = new Set([...page.tree.names, "p", "div", "span", "h2"]);
  }

  /** A heading that repeats the title is no part of the story; who is named, is looked for no more. */
  _getArticleMetadata(): { title: string; byline: boolean } {
    return this.metadata;
  }
  _getInnerText(element: PlainElement, isFolded = true): string {
    return isFolded ? element.foldedText : element.textContent.trim();
  }
  _getLinkDensity(element: PlainElement): number {
    const { length } = element.foldedText;
    return length === 0 ? 0 : element.linkedChars / length;
  }
  _getAllNodesWithTag(element: PlainElement, names: string[]): TreeElement[] {
    if (!names.some((name) => this.present.has(name.toLowerCase()))) return [];
    return element.querySelectorAll(names.join(","));
  }
  /** Looks at the text of those alone that are marked as a byline. */
  _isValidByline(element: PlainElement, mark: string): boolean {
    const isMarked =
      element.getAttribute("rel") === "author" ||
      element.getAttribute("itemprop")?.includes("author") ||
      this.REGEXPS["byline"]?.test(mark);
    if (!isMarked) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < MAX_BYLINE;
  }
}

/** Readability's own limit. */
const MAX_BYLINE = 100;
/** The tests of class and id, which many elements of a page have in common. */
const MARK_TESTS = ["unlikelyCandidates", "okMaybeItsACandidate", "positive", "negative", "byline"];

/** A test that is made once for each text. */
function toKnownTest(pattern: Pick<RegExp, "test"> | undefined): Pick<RegExp, "test"> {
  const known = new Map<string, boolean>();
  const test = (text: string) => {
    let is = known.get(text);
    if (is === undefined) known.set(text, (is = pattern?.test(text) ?? false));
    return is;
  };
  return { test };
}
