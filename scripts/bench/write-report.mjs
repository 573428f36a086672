import { readFileSync, writeFileSync } from "node:fs";

const START = "<!-- bench: written by npm run bench -->";
const END = "<!-- bench: end -->";
/** The lines that the README's short table has. */
const SHORT = [
  "reading ÷ Readability.parse alone",
  "reading + digest ÷ Readability.parse alone",
  "digest per 10 kB",
  "bullets painted ÷ empty popup painted",
  "500 marks: highlights ÷ elements",
  "extension, packed",
  "script in the page, gz",
];

/** Writes docs/bench.md, and the README's short table between its two marks. */
export function writeReport(about, lines) {
  const told = Object.entries(about).map(([name, value]) => `- ${name}: ${value}`);
  const text = [
    "# The bench",
    "",
    "Written by `npm run bench`; every ratio is of two things measured in turns in the same run. A figure is the median, with the middle four fifths in brackets.",
    "",
    ...told,
    "",
    ...toTable(lines),
    "",
  ];
  writeFileSync("docs/bench.md", text.join("\n"));
  const readme = readFileSync("README.md", "utf8");
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) return;
  const short = lines.filter(([what, where]) => SHORT.includes(what) && where !== "firefox");
  const table = toTable(short.filter(([, where]) => where !== "node")).join("\n");
  writeFileSync("README.md", `${before}${START}\n\n${table}\n\n${END}${after}`);
}

function toTable(lines) {
  const rows = [["measured", "in", "figure", "limit"], ["-", "-", "-", "-"], ...lines];
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows.map((row) => {
    const cells = row.map((cell, at) => cell.padEnd(widths[at], cell === "-" ? "-" : " "));
    return `| ${cells.join(" | ")} |`;
  });
}
