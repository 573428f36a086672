import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { faults } from "../hostile/faults/faults.mjs";
import { writtenPages } from "../hostile/pages/written-pages.mjs";

const text = readFileSync("SECURITY.md", "utf8");
const named = [...new Set([...text.matchAll(/tests\/[\w*./-]+/g)].map(([name]) => name))];
const own = [...new Set([...text.matchAll(/`own-([\w-]+)`/g)].map(([, id]) => id))];

const files = readdirSync("tests", { recursive: true, encoding: "utf8" }).map((file) =>
  `tests/${file}`.replaceAll("\\", "/"),
);

it.each(named)("SECURITY.md names a test that is there: %s", (name) => {
  const [start = "", end = ""] = name.replace(/[./]+$/, "").split("*");
  const found = files.filter((file) => file.startsWith(start) && file.endsWith(end));
  expect(found.length).toBeGreaterThan(0);
});

it.each(own)("SECURITY.md names a page of ours that is there: %s", (id) => {
  expect(writtenPages.map((page) => page.id)).toContain(id);
});

it.each(faults)("SECURITY.md lists the defence that is broken: $broken", ({ broken, test }) => {
  expect(text).toContain(broken);
  expect(text).toContain(test);
});
