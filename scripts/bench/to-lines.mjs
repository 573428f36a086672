import { toSlope, toSpread } from "./statistics.mjs";

const PER = 10_000;
const KB = 1000;

/** The lines of the table: what was measured, where, the figure, and the limit where there is one. */
export function toLines({ browsers, node, summaries }) {
  return [
    ...Object.entries(browsers).flatMap(([name, results]) => [
      ...toReadingLines(name, results),
      ...toDigestLines(name, results),
      ...toMarkLines(name, results.marks),
      ...(results.popup ? toChromiumLines(name, results) : []),
    ]),
    ...toDigestLines("node", node),
    ...toSizeLines(Object.values(browsers)[0].sizes),
    ...(summaries?.indosum ?? []).map(({ name, symmetric, milliseconds }) => [
      `summary: ${name === "ours" ? "ours (taught on it)" : name}, ROUGE-1 on IndoSum`,
      "node",
      `${symmetric[0].toFixed(1)} (${milliseconds.toFixed(1)} ms)`,
      "",
    ]),
  ];
}

function toReadingLines(name, { reading, digest }) {
  const ratios = (of) => reading.map(({ warm }) => warm.ours / of(warm));
  const perText = new Map(digest.rows.map((row) => [row.characters, row.ms.digest]));
  const whole = reading.flatMap(({ warm, text }) => {
    const ms = perText.get(text.text.length);
    return ms === undefined ? [] : [(warm.ours + ms) / (warm.readability - warm.clone)];
  });
  return [
    [
      "reading ÷ Readability.parse alone",
      name,
      toRatio(ratios((ms) => ms.readability - ms.clone)),
      "≤ 1.3",
    ],
    ["reading ÷ Readability with its clone", name, toRatio(ratios((ms) => ms.readability)), ""],
    ["reading ÷ defuddle", name, toRatio(ratios((ms) => ms.defuddle)), ""],
    ["reading + digest ÷ Readability.parse alone", name, toRatio(whole), "≤ 1.6"],
    ["reading, first time in a page", name, toMs(reading.map(({ cold }) => cold.ours)), ""],
  ];
}

function toDigestLines(name, { digest, scaling }) {
  const per = (stage) => digest.rows.map(({ ms, characters }) => (ms[stage] * PER) / characters);
  const { first } = digest;
  const sizes = scaling.map(({ characters }) => characters);
  const stages = Object.keys(scaling[0].ms);
  return [
    ["digest per 10 kB", name, toMs(per("digest")), name === "chromium" ? "≤ 5 ms" : ""],
    ["attribution per 10 kB", name, toMs(per("attribution")), ""],
    ["look-up of names per 10 kB", name, toMs(per("look-up")), ""],
    [
      "opening table and taggers, with a first look-up",
      name,
      `${digest.opening.toFixed(1)} ms`,
      "",
    ],
    [`first digest (${first.characters} characters)`, name, `${first.ms.toFixed(1)} ms`, ""],
    ...stages.map((stage) => [
      `slope of ${stage}, ${sizes[0] / KB} to ${sizes.at(-1) / KB} kB`,
      name,
      toSlope(
        sizes,
        scaling.map(({ ms }) => Math.max(ms[stage], 0.01)),
      ).toFixed(2),
      "linear: 1",
    ]),
  ];
}

function toMarkLines(name, { highlights, elements }) {
  const ratios = highlights.map((ms, at) => ms / elements[at]);
  return [
    ["500 marks: highlights ÷ elements", name, toRatio(ratios), "≤ 0.5"],
    ["500 marks by highlights", name, toMs(highlights), ""],
  ];
}

function toChromiumLines(name, { popup, memory, heap, unasked }) {
  const ratios = popup.bullets.map((ms, at) => ms / popup.empty[at]);
  return [
    ["bullets painted ÷ empty popup painted", name, toRatio(ratios), "≤ 1.4"],
    ["empty popup painted", name, toMs(popup.empty), ""],
    ["bullets painted", name, toMs(popup.bullets), ""],
    ["all of the popup after its bullets", name, toMs(popup.rest), "≤ 100 ms"],
    ["heap of the panel with an article", name, toMb(memory.panel), ""],
    ["heap of the worker", name, toMb(memory.worker), ""],
    [
      `growth of the heap over ${heap.digests} digests`,
      name,
      toKb(heap.after - heap.before),
      "none",
    ],
    [
      "worlds and listeners in a page not asked for",
      name,
      `${unasked.worlds} and ${unasked.listeners}`,
      "0 and 0",
    ],
  ];
}

function toSizeLines({ packed, injectedGz, peers }) {
  return [
    ["extension, packed", "", toKb(packed), "≤ 320 kB"],
    ["script in the page, gz", "", toKb(injectedGz), "≤ 25 kB"],
    ...Object.entries(peers).map(([peer, bytes]) => [`npm ${peer}, unpacked`, "", toKb(bytes), ""]),
  ];
}

function toRatio(values) {
  const { median, low, high } = toSpread(values);
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function toMs(values) {
  const { median, low, high } = toSpread(values);
  return `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
}

const toKb = (bytes) => `${(bytes / KB).toFixed(1)} kB`;
const toMb = (bytes) => (bytes === null ? "not running" : `${(bytes / KB / KB).toFixed(1)} MB`);
