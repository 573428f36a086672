const SHINGLE = 4;

/** F1 of the 4-word groups of `found` against those of `wanted`, as counted bags. */
export function scoreText(wanted, found) {
  const gold = countShingles(wanted);
  const got = countShingles(found);
  let both = 0;
  for (const [words, count] of got) both += Math.min(count, gold.get(words) ?? 0);
  const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0);
  const all = sum(gold) + sum(got);
  return all === 0 ? 0 : (2 * both) / all;
}

function countShingles(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const key = words.slice(at, at + SHINGLE).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
