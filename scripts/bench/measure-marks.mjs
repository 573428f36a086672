/**
 * Runs in a page: milliseconds to show marks on `count` words by highlights, and by wrapping
 * each in an element, both with the layout that follows; the median of `runs`, in turns.
 */
export function measureMarks({ count, runs }) {
  const { drawMarks } = globalThis.ringkasDigest;
  document.body.textContent = "";
  for (let at = 0; at < count; at += 1) {
    const paragraph = document.createElement("p");
    paragraph.textContent =
      `Kapal itu tiba di dermaga nomor ${at} pada pagi hari, kata syahbandar. `.repeat(4);
    document.body.append(paragraph);
  }
  const settle = () => document.body.getBoundingClientRect().height;
  const toRanges = () =>
    [...document.body.children].map(({ firstChild }) => {
      const range = document.createRange();
      range.setStart(firstChild, 6);
      range.setEnd(firstChild, 30);
      return range;
    });
  const ways = {
    highlights: (ranges) => drawMarks(ranges),
    elements: (ranges) => {
      const marks = ranges.map((range) => {
        const mark = document.createElement("mark");
        range.surroundContents(mark);
        return mark;
      });
      return () => {
        for (const mark of marks) mark.replaceWith(...mark.childNodes);
        document.body.normalize();
      };
    },
  };
  const times = { highlights: [], elements: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, draw] of Object.entries(ways)) {
      const ranges = toRanges();
      settle();
      const start = performance.now();
      const undo = draw(ranges);
      settle();
      times[name].push(performance.now() - start);
      undo();
      settle();
    }
  }
  return times;
}
