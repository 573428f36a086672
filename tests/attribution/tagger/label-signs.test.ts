import { expect, it } from "vitest";
import { labelSigns } from "../../../lib/attribution/tagger/label-signs";
import { LABEL } from "../../../lib/attribution/tagger/labels";
import { readModel } from "../../../lib/attribution/tagger/read-model";
import { readSigns } from "../../../lib/attribution/tagger/read-signs";
import { taggerWeights } from "../../../lib/data/tagger";

it("labels the words of a plain report", async () => {
  const weights = await taggerWeights("en");
  if (!weights) throw new Error("There is no tagger for English.");
  const model = readModel(weights);
  const text = "Ann Lee said it was late.";
  const labels = labelSigns(readSigns(text, { start: 0, end: text.length }, model.lexicon), model);
  const { sourceStart, source, cueStart, contentStart, content, none } = LABEL;
  expect([...labels]).toEqual([
    sourceStart,
    source,
    cueStart,
    contentStart,
    content,
    content,
    none,
  ]);
});
