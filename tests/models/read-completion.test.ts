import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCompletionReader } from "../../lib/models/read-completion";

const read = (pieces: string[]) => {
  const reader = createCompletionReader();
  pieces.forEach(reader.push);
  reader.end();
  return reader.completion();
};

const event = (delta: object, finish_reason: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta, finish_reason }] })}\n\n`;

const NOTHING = { text: "", isCompletion: false, isDone: false, isCut: false, hasError: false };

describe("createCompletionReader", () => {
  it.each([
    [
      "streamed",
      event({ content: "a" }) + event({ content: "b" }, "stop"),
      { text: "ab", isDone: true },
    ],
    ["no end said", event({ content: "a" }), { text: "a", isDone: false }],
    ["end by [DONE]", `${event({ content: "a" })}data: [DONE]\n\n`, { text: "a", isDone: true }],
    ["cut", event({ content: "a" }, "length"), { text: "a", isDone: true, isCut: true }],
    ["no content", event({ content: null }) + event({}), { text: "" }],
    [
      "usage at the end",
      `${event({ content: "a" }, "stop")}data: {"choices":[],"usage":{}}\n\n`,
      { text: "a" },
    ],
    [
      "error: null",
      'data: {"error":null,"choices":[{"delta":{"content":"a"}}]}\n\n',
      { text: "a" },
    ],
    ["error, streamed", 'data: {"error":{"message":"x"}}\n\n', { hasError: true }],
    [
      "whole",
      '{"choices":[{"message":{"content":"a"},"finish_reason":"stop"}]}',
      { text: "a", isDone: true },
    ],
    ["whole after blanks", ' \n{"choices":[{"message":{"content":"a"}}]}', { text: "a" }],
    ["error, whole", '{"error":"x"}', { hasError: true }],
  ])("%s", (_case, stream, completion) => {
    expect(read([stream])).toMatchObject({ isCompletion: true, ...completion });
  });

  it.each([
    "",
    "<html>data: x</html>",
    "{}",
    "[]",
    "null",
    "hello",
    "data: hello\n\n",
    '{"choices":3}',
  ])("is no completion: %j", (stream) => {
    expect(read([stream])).toEqual(NOTHING);
  });

  it("reads the same wherever the pieces break", () => {
    const streams = [
      `: hi\n\n${event({ content: "Satu — " })}${event({ content: "dua" }, "stop")}data: [DONE]\n\n`,
      '\n{"choices":[{"message":{"content":"Satu"},"finish_reason":"stop"}]}\n',
      "<html>",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...streams), fc.array(fc.nat(200)), (whole, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length];
        const borders = places.sort((a, b) => a - b);
        const pieces = borders.slice(1).map((end, index) => whole.slice(borders[index], end));
        expect(read(pieces)).toEqual(read([whole]));
      }),
    );
  });
});
