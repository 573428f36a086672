import { SPINNER_MS } from "./visit-page.mjs";

/** What is wrong with a visit, in words; [] when nothing is. */
export function findWrongs(visit) {
  if (visit.crash === "page") return [...visit.faults];
  const wrongs = [...visit.faults];
  if (visit.crash === "us") wrongs.push("the page died after the click");
  if (visit.scripts > 0) wrongs.push(`${visit.scripts} of the page's traps went off`);
  if (visit.state === "no answer")
    wrongs.push(`no answer in ${SPINNER_MS / 1_000} s: ${visit.words}`);
  if (visit.state === "failed") wrongs.push("failed with no reason");
  if (visit.state !== "ready" && visit.words.trim() === "") wrongs.push("a state without words");
  if (/ZEBRA-CANARY(?!-V)/.test(visit.words)) wrongs.push("unseen text is shown");
  return wrongs;
}

/** Prints how a browser's visits went; returns how many went wrong. */
export function printVisits(name, visits) {
  const wrong = visits.filter((visit) => findWrongs(visit).length > 0);
  const states = new Map();
  for (const { state } of visits) states.set(state, (states.get(state) ?? 0) + 1);
  console.log(`\n${name}: ${visits.length} pages: ${toList(states)}`);
  const dead = visits.filter((visit) => visit.crash === "page").map(({ id }) => id);
  if (dead.length > 0) console.log(`  died or never loaded before the click: ${dead.join(", ")}`);
  printSlowest("answer", visits, "ms");
  printSlowest("page's thread held", visits, "blocked");
  for (const visit of wrong) console.log(`  ✗ ${visit.id}: ${findWrongs(visit).join("; ")}`);
  return wrong.length;
}

function toList(counts) {
  return [...counts].map(([state, count]) => `${count} ${state}`).join(", ");
}

function printSlowest(what, visits, key) {
  const known = visits.filter((visit) => typeof visit[key] === "number");
  const sorted = known.toSorted((a, b) => b[key] - a[key]);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (sorted.length === 0) return;
  const slowest = sorted.slice(0, 6).map((visit) => `${visit.id} ${visit[key]}`);
  const median = at(0.5)[key];
  console.log(`  ${what}, ms: p50 ${median}, p95 ${at(0.05)[key]}; slowest ${slowest.join(", ")}`);
}
