import type { Summary } from "../types";
import type { Wording } from "./create-wording";

/** Who wrote a summary, in words: "Written by the publisher", "Written by localhost:11434". */
export function sayOrigin({ origin, host }: Summary, wording: Wording): string {
  return wording.say(`summary.origin.${origin}`, { host: host ?? "" });
}
