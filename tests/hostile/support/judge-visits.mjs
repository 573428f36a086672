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
  if (visit.answer && visit.state !== visit.answer)
    wrongs.push(`${visit.state} and not ${visit.answer}: ${visit.words}`);
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
  printSlowest("gist after", visits, ({ gistMs }) => gistMs);
  printSlowest("answer after", visits, ({ ms }) => ms);
  printSlowest("page's thread held for", visits, ({ blocked }) => blocked);
  printSlowest("computed in the page", visits, ({ time }) => time?.page);
  printSlowest("computed in the extension", visits, ({ time }) => time?.extension);
  for (const visit of wrong) console.log(`  ✗ ${visit.id}: ${findWrongs(visit).join("; ")}`);
  return wrong.length;
}

function toList(counts) {
  return [...counts].map(([state, count]) => `${count} ${state}`).join(", ");
}

function printSlowest(what, visits, read) {
  const sorted = visits
    .map((visit) => ({ id: visit.id, value: read(visit) }))
    .filter(({ value }) => typeof value === "number")
    .sort((a, b) => b.value - a.value);
  if (sorted.length === 0) return;
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].value;
  const slowest = sorted.slice(0, 6).map(({ id, value }) => `${id} ${value}`);
  console.log(`  ${what}, ms: p50 ${at(0.5)}, p95 ${at(0.05)}; slowest ${slowest.join(", ")}`);
}
