import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The text of a file, unpacked when its name ends in ".gz". */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The entries of a hand-made list: its lines but for blank ones and remarks. */
export function readList(path: string): Set<string> {
  const lines = readText(path).split("\n");
  return new Set(lines.filter((line) => line !== "" && !line.startsWith("#")));
}

const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu;

/** The records of a CSV file (RFC 4180, one record a line) by the names in its first line. */
export function readRecords(text: string): Map<string, string>[] {
  const [head = "", ...lines] = text.split(/\r?\n/u).filter(Boolean);
  const columns = splitCells(head);
  return lines.map((line) => {
    const cells = splitCells(line);
    return new Map(columns.map((column, place) => [column, cells[place]?.trim() ?? ""]));
  });
}

function splitCells(line: string): string[] {
  return [...line.matchAll(CELL)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'),
  );
}
