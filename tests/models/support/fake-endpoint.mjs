import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/*
 * A server of the chat completions protocol on a free port of this device. What it does wrong is
 * chosen by the model's name in the request, so that a browser's options page can choose it too;
 * any other name gets an honest answer.
 */

/** Said where a test gives no bullets of its own. */
export const HONEST_BULLETS = [
  "Hujan deras turun di Kota Contoh pada Senin pagi, kata wali kota Ani Wibowo.",
  "Sebanyak 1.250 warga mengungsi ke “Balai Kota” — café itu tutup.",
  "Air surut pada pukul 14.30.",
];

const SEE_ELSEWHERE = "/v1/chat/completions";

/**
 * Starts the server, and a second one that a redirect points to and that must never be asked.
 * `requests` holds what came: method, path, headers and body.
 */
export async function startFakeEndpoint({ bullets = HONEST_BULLETS } = {}) {
  const requests = [];
  const elsewhere = [];
  const stranger = await listen((request) => elsewhere.push(request.headers));
  const server = await listen(async (request, response) => {
    const body = await readBody(request);
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    const asked = toJson(body);
    const answer = FAULTS[asked.model] ?? STYLES[asked.model] ?? stream;
    const away = `http://127.0.0.1:${stranger.address().port}${SEE_ELSEWHERE}`;
    const text = obeyOrSay(asked, bullets);
    await answer(response, { text, away, model: asked.model }).catch(() => response.destroy());
  });
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    requests,
    elsewhere,
    close: () => Promise.all([server, stranger].map(close)),
  };
}

/** Names of models that bring a fault, each with the kind of fault that the reader is told. */
export const FAULT_MODELS = {
  "fault-401": "unauthorized",
  "fault-403": "forbidden-origin",
  "fault-404": "no-such-model",
  "fault-404-html": "no-such-address",
  "fault-413": "quota",
  "fault-418": "refused-request",
  "fault-429": "too-many-requests",
  "fault-500": "server-error",
  "fault-error-event": "server-error",
  "fault-html": "not-a-model",
  "fault-json": "not-a-model",
  "fault-nothing": "not-a-model",
  "fault-truncated": "broken-stream",
  "fault-reset": "broken-stream",
  "fault-cut": "broken-stream",
  "fault-slow": "too-slow",
  "fault-flood": "too-long",
  "fault-long-line": "too-long",
  "fault-silent": "no-answer",
  "fault-silent-head": "no-answer",
  "fault-redirect": "redirected",
  "fault-empty": "empty",
};

const EVENTS = { "content-type": "text/event-stream" };
const JSON_TYPE = { "content-type": "application/json" };
const HTML = "<!doctype html><title>Router</title><script>alert(1)</script><h1>Login</h1>";

const refuse =
  (status, message) =>
  async (response, { model }) =>
    sendJson(response, status, { error: { message: `${message} ${model}`, type: "error" } });

const FAULTS = {
  "fault-401": refuse(401, "Incorrect API key provided: sk-secret"),
  "fault-403": async (response) => response.writeHead(403).end(),
  "fault-404": refuse(404, "no such model:"),
  "fault-404-html": async (response) =>
    response.writeHead(404, { "content-type": "text/html" }).end(HTML),
  "fault-413": refuse(413, "too large"),
  "fault-418": refuse(418, "teapot"),
  "fault-429": refuse(429, "slow down"),
  "fault-500": async (response) => response.writeHead(500).end("Traceback: sk-secret"),
  "fault-error-event": async (response) => {
    response.writeHead(200, EVENTS).write(toEvent({ content: "- Hu" }));
    response.end(`data: ${JSON.stringify({ error: { message: "out of memory" } })}\n\n`);
  },
  "fault-html": async (response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(HTML),
  "fault-json": async (response) => sendJson(response, 200, { status: "ok" }),
  "fault-nothing": async (response) => response.writeHead(200, EVENTS).end(),
  "fault-truncated": async (response, { text }) => {
    response.writeHead(200, EVENTS);
    response.end(toEvent({ content: text.slice(0, text.length / 2) }) + 'data: {"choices":[{"del');
  },
  "fault-reset": async (response, { text }) => {
    response.writeHead(200, EVENTS).write(toEvent({ content: text.slice(0, 40) }));
    await sleep(30);
    response.socket?.resetAndDestroy();
  },
  "fault-cut": async (response) => {
    response.writeHead(200, EVENTS).write(toEvent({ content: "- Hujan deras turun di Kota" }));
    response.end(toEvent({}, "length") + "data: [DONE]\n\n");
  },
  "fault-slow": async (response, { text }) => {
    response.writeHead(200, EVENTS).write(toEvent({ content: "- " }));
    for (const byte of Buffer.from(toEvent({ content: text }).repeat(9))) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await sleep(1_000, undefined, { ref: false });
    }
  },
  "fault-flood": async (response) => flood(response, toEvent({ content: "banjir ".repeat(100) })),
  "fault-long-line": async (response) => flood(response, "data: ".padEnd(64 * 1024, "x")),
  "fault-silent": async () => {},
  "fault-silent-head": async (response) => response.writeHead(200, EVENTS).flushHeaders(),
  "fault-redirect": async (response, { away }) => response.writeHead(307, { location: away }).end(),
  "fault-empty": async (response) => {
    response.writeHead(200, EVENTS);
    response.end(toEvent({ content: " \n " }) + toEvent({}, "stop") + "data: [DONE]\n\n");
  },
};

/* Honest answers in every form that servers are known to give. */
const STYLES = {
  "style-whole": async (response, { text }) =>
    sendJson(response, 200, toWhole(text), { "content-type": "application/json; charset=utf-8" }),
  "style-whole-unnamed": async (response, { text }) => sendJson(response, 200, toWhole(text), {}),
  "style-bytes": async (response, { text }) => stream(response, { text }, 1),
  "style-threes": async (response, { text }) => stream(response, { text }, 3),
  "style-no-done": async (response, { text }) => {
    response.writeHead(200, EVENTS);
    response.end(toEvent({ content: text }) + toEvent({}, "stop"));
  },
  "style-no-finish": async (response, { text }) => {
    response.writeHead(200, EVENTS);
    response.end(`${toEvent({ content: text })}data: [DONE]`);
  },
  "style-stays-open": async (response, { text }) => {
    response.writeHead(200, EVENTS);
    response.write(toEvent({ content: text }) + toEvent({}, "stop") + "data: [DONE]\n\n");
  },
  "style-crlf": async (response, { text }) => {
    const events = [
      ": keep-alive\n\n",
      "event: message\nid: 7\nretry: 10\n",
      toEvent({ content: text }),
    ];
    const all = `\n${events.join("")}${toEvent({}, "stop")}data: [DONE]\n\n`;
    response.writeHead(200, EVENTS).end(all.replaceAll("\n", "\r\n"));
  },
  "style-split-data": async (response, { text }) => {
    const lines = JSON.stringify(JSON.parse(toEvent({ content: text }).slice(6)), null, 1);
    response.writeHead(200, EVENTS);
    response.end(`${lines.replace(/^/gm, "data: ")}\n\ndata:[DONE]\n\n`);
  },
  "style-thinking": async (response, { text }) => {
    response.writeHead(200, EVENTS);
    response.write(toEvent({ reasoning_content: "- hmm", content: null }));
    response.write(toEvent({ content: "<think>\n- first\n- second\n</think>\n\n" }));
    response.end(toEvent({ content: text }) + toEvent({}, "stop") + "data: [DONE]\n\n");
  },
  "style-cut": async (response, { text }) => {
    response.writeHead(200, EVENTS).write(toEvent({ content: `${text}\n- Kalimat yang terpo` }));
    response.end(toEvent({}, "length") + "data: [DONE]\n\n");
  },
};

/* Word by word as models write, cut into pieces of `size` bytes wherever they fall. */
async function stream(response, { text }, size = 200) {
  const words = text.match(/\S+\s*/g) ?? [];
  const opening = toEvent({ role: "assistant", content: "" });
  const events = [opening, ...words.map((content) => toEvent({ content })), toEvent({}, "stop")];
  const bytes = Buffer.from(`${events.join("")}data: [DONE]\n\n`);
  response.writeHead(200, EVENTS);
  for (let start = 0; start < bytes.length; start += size) {
    response.write(bytes.subarray(start, start + size));
    if (start % 600 < size) await sleep(1);
  }
  response.end();
}

/* 100 MB, as long as somebody reads. */
async function flood(response, piece) {
  response.writeHead(200, EVENTS);
  const closed = once(response, "close");
  for (let sent = 0; sent < 100e6 && !response.destroyed; sent += piece.length)
    if (!response.write(piece)) await Promise.race([once(response, "drain"), closed]);
  response.end();
}

/* A model named "obedient" writes whatever stands in base64 behind "PERINTAH:" in its messages. */
function obeyOrSay({ model, messages = [] }, bullets) {
  const order = /PERINTAH:\s*([\w+/=]+)/.exec(messages.map(({ content }) => content).join("\n"));
  if (model === "obedient" && order) return Buffer.from(order[1], "base64").toString("utf8");
  return bullets.map((bullet) => `- ${bullet}`).join("\n");
}

function toEvent(delta, finish_reason = null) {
  const choices = [{ index: 0, delta, finish_reason }];
  return `data: ${JSON.stringify({ id: "chatcmpl-1", object: "chat.completion.chunk", choices })}\n\n`;
}

function toWhole(content) {
  const choices = [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }];
  return { id: "chatcmpl-1", object: "chat.completion", choices };
}

function sendJson(response, status, value, headers = JSON_TYPE) {
  response.writeHead(status, headers).end(JSON.stringify(value));
}

function listen(answer) {
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

async function readBody(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

function toJson(body) {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
