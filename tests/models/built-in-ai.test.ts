/// <reference types="dom-chromium-ai" />
import { expectTypeOf, it } from "vitest";
import type { LanguageModelApi, SummarizerApi } from "../../lib/models/built-in-ai";

it("asks of the browser's Summarizer what its types offer", () => {
  expectTypeOf<typeof Summarizer>().toExtend<SummarizerApi>();
});

it("asks of the browser's LanguageModel what its types offer", () => {
  expectTypeOf<typeof LanguageModel>().toExtend<LanguageModelApi>();
});
