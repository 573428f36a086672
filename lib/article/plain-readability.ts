import { Readability } from "@mozilla/readability";
import { toPlainDocument, type PlainPage } from "./plain-document";

type Options = ConstructorParameters<typeof Readability<string>>[1];

/** Gives to `serializer` what Readability holds in a page's plain nodes, which it uses up. */
export function parsePlain(page: PlainPage, serializer: (held: Node) => string): void {
  const document = toPlainDocument(page, () => reader._prepDocument());
  const options: Options = { serializer, disableJSONLD: true };
  const reader = new PlainReadability(document, options);
  reader.parse();
}

/** Readability, with its own parts that are called here. */
class PlainReadability extends Readability<string> {
  declare _prepDocument: () => void;
}
