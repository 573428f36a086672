import * as v from "valibot";
import { createEventSplitter } from "./split-events";

/** What has come of a chat completion. */
export type Completion = {
  /** What the model wrote. */
  text: string;
  /** Whether anything of the chat completions protocol came at all. */
  isCompletion: boolean;
  /** The model or the server said that this is the end. */
  isDone: boolean;
  /** It is the end because a limit of the model's cut it. */
  isCut: boolean;
  /** The server reported an error inside its answer. */
  hasError: boolean;
};

/** Reads a completion piece by piece, streamed or whole. */
export type CompletionReader = {
  push: (piece: string) => void;
  end: () => void;
  completion: () => Completion;
};

const WORDS = v.nullish(v.object({ content: v.nullish(v.string()) }));
const CHOICE = v.object({
  delta: WORDS,
  message: WORDS,
  finish_reason: v.nullish(v.string()),
});
const PART = v.union([
  v.object({ error: v.union([v.string(), v.looseObject({})]) }),
  v.object({ choices: v.array(CHOICE) }),
]);

/** The last event's data, by the protocol. */
const END = "[DONE]";

/** The finish reason of an answer that a limit on its length cut. */
const CUT = "length";

/**
 * A reader of what an OpenAI-compatible server answers. Streamed or whole is told from the first
 * character, since servers differ in the content type and some stream nothing though asked to.
 */
export function createCompletionReader(): CompletionReader {
  const events = createEventSplitter();
  const completion: Completion = {
    text: "",
    isCompletion: false,
    isDone: false,
    isCut: false,
    hasError: false,
  };
  let head = "";
  let isWhole = false;
  const take = (data: string) => addPart(completion, data);
  const push = (piece: string) => {
    if (isWhole) head += piece;
    else if (head.trim() === "") {
      head = (head + piece).trimStart();
      isWhole = head.startsWith("{") || head.startsWith("<");
      if (!isWhole) events.push(head).forEach(take);
    } else events.push(piece).forEach(take);
  };
  const end = () => (isWhole ? take(head) : events.end().forEach(take));
  return { push, end, completion: () => completion };
}

function addPart(completion: Completion, data: string): void {
  if (data.trim() === END) {
    completion.isDone = true;
    return;
  }
  const part = v.safeParse(PART, toJson(data));
  if (!part.success) return;
  completion.isCompletion = true;
  if ("error" in part.output) {
    completion.hasError = true;
    return;
  }
  const [choice] = part.output.choices;
  if (!choice) return;
  completion.text += choice.delta?.content ?? choice.message?.content ?? "";
  completion.isDone ||= typeof choice.finish_reason === "string";
  completion.isCut ||= choice.finish_reason === CUT;
}

function toJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
