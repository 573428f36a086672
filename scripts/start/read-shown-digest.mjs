/**
 * The digest as a reader sees it in the open panel, as lines of text: who published it, the
 * bullets with their label, and the sources with what each is cited for and the way it came.
 */
export async function readShownDigest(panel) {
  const gist = await panel.evaluate(readGist);
  await panel.click("[data-action=tab-sources]");
  await panel.waitFor("[role=tabpanel] ul, [role=tabpanel] p");
  const sources = await panel.evaluate(readSources);
  return [
    gist.title,
    gist.published,
    "",
    gist.label,
    ...gist.bullets.map((bullet) => `  • ${bullet}`),
    ...sources.flatMap(({ name, statements }) => [
      "",
      name,
      ...statements.map(({ words, chain }) => `  “${words}”\n    ${chain.join(" → ")}`),
    ]),
  ].join("\n");
}

/* Runs in the panel. */
function readGist() {
  const words = (node) => node?.innerText.replace(/\s+/g, " ").trim() ?? "";
  const part = (name) => document.querySelector(`[data-part=${name}]`);
  const label = [part("summary-label"), part("summary-origin")].map(words).filter(Boolean);
  const header = part("outlet")?.parentElement;
  return {
    title: words(part("title")),
    published: [...(header?.children ?? [])].map(words).join(" · "),
    label: label.join(" – "),
    bullets: [...document.querySelectorAll("[data-action=show-bullet]")].map(words),
  };
}

/* Runs in the panel. */
function readSources() {
  const words = (node) => node?.innerText.replace(/\s+/g, " ").trim() ?? "";
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  return all(document, "[data-part=source]").map((source) => ({
    name: `${source.dataset.sourceName} (${source.dataset.sourceKind})`,
    statements: all(source, "[data-part=statement]").map((statement) => ({
      words: words(statement.querySelector("[data-action=show-statement]")),
      chain: all(statement, "[data-part=chain] bdi").map(words),
    })),
  }));
}
