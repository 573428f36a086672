/** What `scripts/train-ranker.ts` learnt. */
export type RankerWeights = { reference: string };
