import type { Reading } from "../types";
import type { TabReading } from "./tabs";

/** Pauses before a page is looked at again, 4 s in all: by then its next story has mostly come. */
const PAUSES_MS = [150, 250, 400, 600, 800, 800, 1_000];

/** Reads a tab, and again while its article is on the way; null when it does not come. */
export async function readSettled(
  read: () => Promise<TabReading>,
  isOnTheWay: (reading: Reading) => boolean,
): Promise<TabReading | null> {
  for (const pause of [...PAUSES_MS, null]) {
    const answer = await read();
    if (answer.kind !== "read" || !isOnTheWay(answer.reading)) return answer;
    if (pause !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}
