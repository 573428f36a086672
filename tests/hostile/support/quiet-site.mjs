const SENTENCE =
  "The harbour office said on Monday that the second ferry would sail every hour from May. ";

/** The address of an ordinary article by its number. */
export const toAddress = (number) => `https://quiet.example/news/second-ferry-from-may-${number}`;

/** So many ordinary articles, each with a headline of its own, as the test network wants them. */
export function toQuietSite(count) {
  return new Map(
    Array.from({ length: count }, (_, number) => [
      toAddress(number),
      { body: toPage(number), type: "text/html; charset=utf-8" },
    ]),
  );
}

/** The headline of an article by its number. */
export const toTitle = (number) => `Second ferry from May, day ${number}`;

function toPage(number) {
  const story = `<p>${SENTENCE.repeat(3)}“It will be full,” said Larry Barton of Reuters.</p>`;
  return `<!doctype html><html lang="en"><head><title>${toTitle(number)}</title></head><body>
    <article><h1>${toTitle(number)}</h1>${story.repeat(8)}</article></body></html>`;
}
