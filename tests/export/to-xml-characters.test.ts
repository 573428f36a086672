// @vitest-environment jsdom
import fc from "fast-check";
import { expect, it } from "vitest";
import { toXmlCharacters } from "../../lib/export/to-xml-characters";
import { writtenPayloads } from "../hostile/payloads/written-payloads.mjs";

const name = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\ud800", "\udc00\ud83d", "\0", "\uffff", "</svg><script>x</script>"),
  fc.constantFrom(...writtenPayloads),
);

it("makes a picture with any name in it well-formed, with the same elements, and an address", () => {
  fc.assert(
    fc.property(name, (text) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const label = document.createElementNS("http://www.w3.org/2000/svg", "text");
      svg.append(label);
      label.textContent = toXmlCharacters(text);
      const markup = toXmlCharacters(svg.outerHTML.replace("&nbsp;", "\u00a0"));
      expect(() => encodeURIComponent(markup)).not.toThrow();
      const read = new DOMParser().parseFromString(toXmlCharacters(markup), "image/svg+xml");
      expect([...read.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
        "svg",
        "text",
      ]);
    }),
  );
});

it.each([
  ["Rina \ud83d Hartati", "Rina \ufffd Hartati"],
  ["a\u0000b\u001f", "a\ufffdb\ufffd"],
  ["😀\n\té", "😀\n\té"],
])("of %j makes %j", (text, expected) => {
  expect(toXmlCharacters(text)).toBe(expected);
});
