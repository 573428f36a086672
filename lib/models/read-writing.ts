import type { Deadline } from "../network/deadline";
import type { EngineRequest } from "./engine";
import { toBullets } from "./to-bullets";

/** Seven bullets of the longest kind take 2,800 characters; more than this is no summary. */
const MAX_WRITTEN_CHARACTERS = 20_000;

/** How much must be new before the bullets so far are shown again: some four words. */
const SHOW_EVERY_CHARACTERS = 24;

/**
 * The bullets that a model on the device writes, shown as they grow; null when it writes on and
 * on. Pieces are what is new, as the drafts have it. Rejects with the model's own error, or when
 * the deadline aborts.
 */
export async function readWriting(
  stream: ReadableStream<string>,
  request: EngineRequest,
  watch: Deadline,
): Promise<string[] | null> {
  const reader = stream.getReader();
  let [text, shown] = ["", 0];
  try {
    for (;;) {
      const { done, value } = await watch.race(reader.read());
      if (done) return toBullets(text, request.bulletCount);
      watch.restart();
      text += value;
      if (text.length > MAX_WRITTEN_CHARACTERS) return null;
      if (text.length < shown + SHOW_EVERY_CHARACTERS) continue;
      shown = text.length;
      request.onBullets(toBullets(text, request.bulletCount));
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
