import { askTab } from "../../lib/surface/ask-tab";

// The page reads itself while what shows its answer is loaded.
const asking = askTab();
void import("./show-asked").then(({ showAsked }) => showAsked(asking));
