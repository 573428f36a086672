import { afterEach, describe, expect, it, vi } from "vitest";
import { startDeadline } from "../../lib/network/deadline";
import { requestPage } from "../../lib/network/request-page";

const ORIGIN = "https://kabar.example";
const ADDRESS = `${ORIGIN}/desa/jembatan?page=2`;
const HTML = { "content-type": "text/html; charset=utf-8" };

type Answer = { status?: number; headers?: Record<string, string>; body?: string | ReadableStream };

/** What a browser's `fetch` answers: `url` and `type` are its own to set. */
function toResponse({ status = 200, headers = HTML, body = "<p>Isi" }: Answer, url = ADDRESS) {
  const response = new Response(body, { status, headers });
  return Object.defineProperty(response, "url", { value: url });
}

function toRedirect() {
  const response = new Response(null);
  return Object.defineProperties(response, {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
  });
}

async function request(...answers: (Response | Error | "hang")[]) {
  const calls: [string, RequestInit][] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    calls.push([url, init]);
    const answer = answers[calls.length - 1];
    if (answer === "hang") return new Promise(() => {});
    if (answer instanceof Error || !answer) throw answer ?? new TypeError("no more answers");
    return answer;
  });
  const controller = new AbortController();
  const deadline = startDeadline(50, controller.signal);
  const page = { address: ADDRESS, origin: ORIGIN, deadline, isOnline: () => true };
  const response = await requestPage(page);
  deadline.stop();
  return { response, calls };
}

afterEach(() => vi.unstubAllGlobals());

describe("a page that is asked for", () => {
  it("comes with its address, by the reader's own access to the site", async () => {
    const { response, calls } = await request(toResponse({}));
    expect(response).toEqual({ kind: "html", html: "<p>Isi", url: ADDRESS });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.[1]).toMatchObject({ mode: "same-origin", credentials: "same-origin" });
  });

  it("is followed to another address of the same origin", async () => {
    const moved = `${ORIGIN}/desa/jembatan/2`;
    const { response, calls } = await request(toRedirect(), toResponse({}, moved));
    expect(response).toMatchObject({ kind: "html", url: moved });
    expect(calls.map(([, init]) => init.redirect)).toEqual(["manual", "follow"]);
  });

  it("is not followed to another origin", async () => {
    const { response } = await request(toRedirect(), new TypeError("Failed to fetch"));
    expect(response).toEqual({ kind: "fault", fault: "redirected" });
  });

  const flood = () =>
    new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(1_000_000)) });
  const broken = () => new ReadableStream({ start: (stream) => stream.error(new Error("cut")) });

  it.each([
    ["not-found", toResponse({ status: 404 })],
    ["not-found", toResponse({ status: 410 })],
    ["forbidden", toResponse({ status: 403 })],
    ["forbidden", toResponse({ status: 401 })],
    ["server-error", toResponse({ status: 500 })],
    ["server-error", toResponse({ status: 429 })],
    ["not-html", toResponse({ headers: { "content-type": "application/pdf" } })],
    ["not-html", toResponse({ headers: { "content-type": "text/html-sandboxed" } })],
    ["redirected", toResponse({}, "https://lain.example/")],
    ["unreachable", new TypeError("Failed to fetch")],
    ["too-large", toResponse({ body: flood() })],
    ["broken", toResponse({ body: broken() })],
    ["no-answer", "hang" as const],
  ])("ends as %s: %#", async (fault, answer) => {
    expect((await request(answer)).response).toEqual({ kind: "fault", fault });
  });

  it("is not asked for at another origin", async () => {
    const deadline = startDeadline(50, new AbortController().signal);
    const page = {
      address: "https://lain.example/",
      origin: ORIGIN,
      deadline,
      isOnline: () => true,
    };
    vi.stubGlobal("fetch", () => expect.unreachable());
    expect(await requestPage(page)).toEqual({ kind: "fault", fault: "redirected" });
    deadline.stop();
  });
});
