import type { ReadingData, ReadingWords } from "../article/reading-data";

type Shapes = {
  classes?: string[];
  junk?: string[];
  adverts?: string[];
  deks?: string[];
  agencies?: string[];
  channels?: string[];
  parameters?: string[];
  totals?: string[];
  wholes?: string[];
  languages?: string[];
};

const languages = import.meta.glob<ReadingWords>("./languages/*/reading.json", {
  eager: true,
  import: "default",
});
const shapes = import.meta.glob<Shapes>("./boxes/*.json", {
  eager: true,
  import: "default",
});

/** The reading words of every language, and the shapes of boxes without a label. */
export const readingData: ReadingData = {
  languages: Object.values(languages),
  commonLanguages: Object.values(shapes).flatMap((shape) => shape.languages ?? []),
  boxShapes: Object.values(shapes).flatMap((shape) => shape.classes ?? []),
  junkMarks: Object.values(shapes).flatMap(({ junk = [], adverts = [] }) => [...junk, ...adverts]),
  advertMarks: Object.values(shapes).flatMap((shape) => shape.adverts ?? []),
  dekMarks: Object.values(shapes).flatMap((shape) => shape.deks ?? []),
  channels: Object.values(shapes).flatMap((shape) => shape.channels ?? []),
  agencies: Object.values(shapes).flatMap((shape) => shape.agencies ?? []),
  pageParameters: Object.values(shapes).flatMap((shape) => shape.parameters ?? []),
  wholePages: Object.values(shapes).flatMap((shape) => shape.wholes ?? []),
  pageTotals: Object.values(shapes).flatMap((shape) => shape.totals ?? []),
};
