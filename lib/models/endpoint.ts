import { startDeadline } from "../network/deadline";
import type { EngineAnswer, EngineFault, EngineRequest, SummaryEngine } from "./engine";
import { toFaultAnswer } from "./engine";
import { findAnswerFault, toWholeLines, type Answer } from "./find-answer-fault";
import type { PromptWords } from "./prompt-words";
import { createCompletionReader } from "./read-completion";
import { requestEndpoint, type EndpointResponse } from "./request-endpoint";
import { toBullets } from "./to-bullets";
import type { Endpoint } from "./to-endpoint";
import { toMessage, toRules } from "./to-prompt";
import { MAX_ARTICLE_CHARACTERS, trimArticle, type TrimmedArticle } from "./trim-article";

/** What the engine of an endpoint is made of. */
export type EndpointOptions = {
  endpoint: Endpoint;
  words: PromptWords;
  /** The reader's limit on waiting; held between `MIN_WAIT_MS` and `MAX_WAIT_MS`. */
  waitMs: number;
  /** Whether the browser lets the extension reach the endpoint now; it can be taken back. */
  hasPermission: (pattern: string) => Promise<boolean>;
  isOnline: () => boolean;
};

/** How long an answer may take when the reader has not said: 250 tokens at 10 a second, and 5 s. */
export const DEFAULT_WAIT_MS = 30_000;

/** The longest that the reader may choose to wait. */
export const MAX_WAIT_MS = 120_000;

/** No server answers faster than this, and a wait of 0 would only ever fail. */
const MIN_WAIT_MS = 1_000;

/** How much must be new before the bullets so far are shown again: some four words. */
const SHOW_EVERY_CHARACTERS = 24;

/** The engine of an OpenAI-compatible server of the reader's: POST /chat/completions, streamed. */
export function createEndpointEngine(options: EndpointOptions): SummaryEngine {
  const { endpoint, hasPermission } = options;
  const isAllowed = () => hasPermission(endpoint.permission).catch(() => false);
  return {
    origin: "endpoint",
    host: endpoint.host,
    state: async () =>
      (await isAllowed())
        ? { kind: "available" }
        : { kind: "unavailable", reason: "no-permission" },
    summarize: async (request) => {
      if (!(await isAllowed())) return toFaultAnswer("no-permission", { host: endpoint.host });
      return summarize(options, request);
    },
  };
}

async function summarize(options: EndpointOptions, request: EngineRequest): Promise<EngineAnswer> {
  const { endpoint } = options;
  const waitMs = Math.min(Math.max(options.waitMs, MIN_WAIT_MS), MAX_WAIT_MS);
  const deadline = startDeadline(waitMs, request.signal);
  const stopped = (kind: EngineFault["kind"]) =>
    deadline.isOver()
      ? toFaultAnswer(kind, { host: endpoint.host, seconds: Math.round(waitMs / 1_000) })
      : toFaultAnswer("cancelled");
  const article = trimArticle(request.article, MAX_ARTICLE_CHARACTERS);
  try {
    const body = toBody(options, article, request);
    const response = await requestEndpoint(endpoint, body, deadline);
    if (response === "stopped") return stopped("no-answer");
    if (response === "unreachable") return toFaultAnswer(...toUnreachable(options));
    const answer = await readAnswer(response, request);
    if (answer.end === "stopped")
      return stopped(answer.completion.text === "" ? "no-answer" : "too-slow");
    const fault = findAnswerFault(endpoint, answer);
    if (fault) return { kind: "fault", fault };
    const bullets = toBullets(toWholeLines(answer.completion), request.bulletCount);
    if (bullets.length === 0) return toFaultAnswer("empty", { host: endpoint.host });
    return { kind: "bullets", bullets, read: article.read };
  } finally {
    deadline.stop();
  }
}

function toBody(
  { endpoint, words }: EndpointOptions,
  article: TrimmedArticle,
  request: EngineRequest,
): string {
  return JSON.stringify({
    model: endpoint.model,
    stream: true,
    messages: [
      { role: "system", content: `${toRules(words, request)} ${words.lines}` },
      { role: "user", content: toMessage(article, words, request) },
    ],
  });
}

/** The browser does not say why it reached nobody; where the server stands tells the likely why. */
function toUnreachable({ endpoint, isOnline }: EndpointOptions): Parameters<typeof toFaultAnswer> {
  const { host } = endpoint;
  if (endpoint.isNear) return ["no-server", { host }];
  return [isOnline() ? "unknown-host" : "offline", { host }];
}

async function readAnswer(response: EndpointResponse, request: EngineRequest): Promise<Answer> {
  const reader = createCompletionReader();
  const completion = reader.completion();
  let shown = 0;
  const end = await response.readText((piece) => {
    reader.push(piece);
    if (completion.text.length >= shown + SHOW_EVERY_CHARACTERS) {
      shown = completion.text.length;
      request.onBullets(toBullets(completion.text, request.bulletCount));
    }
    return completion.isDone;
  });
  if (end === "whole") reader.end();
  const { status, isRedirect } = response;
  return { status, isRedirect, end, completion };
}
