import { expect, it } from "vitest";
import { findUnsupportedBullets } from "../../lib/checks/find-unsupported-bullets";
import type { Support } from "../../lib/types";
import { toParts } from "./to-parts";

it.each<[Support, string | null]>([
  [{ verdict: "supported", spans: [], missing: [] }, null],
  [{ verdict: "partly", spans: [{ start: 0, end: 3 }], missing: ["12", "Ani"] }, "12, Ani"],
  [{ verdict: "not-found", spans: [], missing: ["Ani"] }, "Ani"],
])("%j", (support, missing) => {
  const bullets = [{ text: "Ani", support, attributions: [], antecedent: null }];
  const summaries = [
    { origin: "publisher" as const, host: null, label: null, notice: null, bullets },
  ];
  const [check] = findUnsupportedBullets(toParts("Ani", { summaries }));
  const params = { variant: support.verdict, bullet: 1, missing };
  expect(check?.params ?? null).toEqual(missing === null ? null : params);
});
