import type { IncomingHttpHeaders } from "node:http";

export type SeenRequest = {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
};

export type FakeEndpoint = {
  address: string;
  host: string;
  requests: SeenRequest[];
  /** Headers of requests that reached the server behind the redirect: none may. */
  elsewhere: IncomingHttpHeaders[];
  close: () => Promise<unknown>;
};

export const HONEST_BULLETS: string[];
export const FAULT_MODELS: Record<string, string>;
export function startFakeEndpoint(options?: { bullets?: string[] }): Promise<FakeEndpoint>;
