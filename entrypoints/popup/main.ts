import { askTab } from "../../lib/surface/ask-tab";

// The page loads the reader script since `ask-first.ts`, and reads itself while what shows its answer is loaded.
const asking = askTab(globalThis.ringkasStart ?? null);
void import("./show-asked").then(({ showAsked }) => showAsked(asking));
