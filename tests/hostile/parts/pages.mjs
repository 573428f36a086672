import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";
import { findWrongs, printVisits } from "../support/judge-visits.mjs";
import { launchers } from "../support/launchers.mjs";
import {
  readHostilePages,
  readReadabilityPages,
  readTorturePages,
  toNetworkPages,
} from "../support/read-pages.mjs";
import { visitPage } from "../support/visit-page.mjs";

/** A browser that has read so many pages of ten megabytes is started anew. */
const PAGES_A_BROWSER = 60;

/** Every hostile page and Mozilla's, one click each; how many went wrong. */
export async function runPages(name, { shared, only, own, piece }) {
  const [at, pieces] = piece.split("/").map(Number);
  const given = [
    ...(await readHostilePages(shared)),
    ...readTorturePages(shared),
    ...readReadabilityPages(shared),
  ];
  const isWanted = (id) => only.split(",").some((word) => id.includes(word));
  const wanted = given.filter(({ id }) => isWanted(id) && (!own || id.startsWith("own-")));
  const pages = wanted.filter((_, index) => index % pieces === at - 1);
  const network = await openNetwork(toNetworkPages(pages));
  const launch = () => launchers[name]({ extension: extensionFolder(name), network });
  let browser = await launch();
  const visits = [];
  for (const page of pages) {
    const visit = await visitPage(browser, page);
    visits.push(visit);
    if (findWrongs(visit).length > 0) console.log(name, visit);
    else if (visits.length % 20 === 0)
      console.log(`${name}: ${visits.length}/${pages.length} pages`);
    const isSpent = visits.length % PAGES_A_BROWSER === 0;
    if (isSpent || visit.stuck || visit.state === "no answer" || visit.crash) {
      await browser.close().catch(() => {});
      browser = await launch();
    }
  }
  await browser.close();
  network.close();
  const file = `.cache/hostile-${name}.json`;
  const earlier = at > 1 ? JSON.parse(readFileSync(file, "utf8")) : [];
  const all = [...earlier, ...visits];
  mkdirSync(".cache", { recursive: true });
  writeFileSync(file, JSON.stringify(all, null, 1));
  return printVisits(name, all);
}
