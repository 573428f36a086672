const SENTENCE = "The harbour office said on Monday that the second ferry would sail from May. ";
/** About twelve elements a story paragraph, as on real pages with menus and lists around. */
const ELEMENTS_A_PART = 12;

/** Pages of growing size, elements and text alike: 1,000 to 60,000 and 10 kB to 2 MB. */
export function makePages(sizes = [1_000, 4_000, 15_000, 59_000]) {
  return sizes.map((elements) => {
    const address = `https://saved.example/berita/elements-${elements}.html`;
    return { address, html: makePage(elements), elements };
  });
}

function makePage(elements) {
  const count = Math.floor(elements / ELEMENTS_A_PART);
  const part = (at) => `<div class="item"><ul><li><a href="/${at}">Another story</a></li></ul></div>
    <div class="part"><p>${SENTENCE.repeat(4)}<b>${at}</b> <a href="/more/${at}">more</a></p>
    <figure><img alt="A quay"><span>Quay</span></figure></div>`;
  const parts = Array.from({ length: count }, (_, at) => part(at)).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Second ferry from May</title>
    </head><body><main><article>${parts}</article></main></body></html>`;
}
