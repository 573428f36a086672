import { describe, expect, it } from "vitest";
import { toEndpoint } from "../../lib/models/to-endpoint";

const decide = (address: string) => {
  const decision = toEndpoint({ address, model: "m", key: "" });
  return decision.kind === "refused" ? decision.reason : decision.endpoint.url;
};

/** 60 forms of an address: the address that is asked, or why none is. */
const ADDRESSES: [string, string][] = [
  ["http://localhost:11434", "http://localhost:11434/v1/chat/completions"],
  ["http://localhost:11434/", "http://localhost:11434/v1/chat/completions"],
  ["  http://localhost:11434  ", "http://localhost:11434/v1/chat/completions"],
  ["http://localhost:1234/v1", "http://localhost:1234/v1/chat/completions"],
  ["http://localhost:1234/v1/", "http://localhost:1234/v1/chat/completions"],
  ["http://localhost:8080/v1/chat/completions", "http://localhost:8080/v1/chat/completions"],
  ["http://LOCALHOST:11434", "http://localhost:11434/v1/chat/completions"],
  ["http://ollama.localhost", "http://ollama.localhost/v1/chat/completions"],
  ["http://127.0.0.1:11434", "http://127.0.0.1:11434/v1/chat/completions"],
  ["http://127.1", "http://127.0.0.1/v1/chat/completions"],
  ["http://127.255.255.254", "http://127.255.255.254/v1/chat/completions"],
  ["http://0x7f.1", "http://127.0.0.1/v1/chat/completions"],
  ["http://0177.0.0.1", "http://127.0.0.1/v1/chat/completions"],
  ["http://2130706433", "http://127.0.0.1/v1/chat/completions"],
  ["http://[::1]:11434", "http://[::1]:11434/v1/chat/completions"],
  ["http://[0:0:0:0:0:0:0:1]", "http://[::1]/v1/chat/completions"],
  ["http://10.0.0.5:8000", "http://10.0.0.5:8000/v1/chat/completions"],
  ["http://10.255.255.255", "http://10.255.255.255/v1/chat/completions"],
  ["http://172.16.0.1", "http://172.16.0.1/v1/chat/completions"],
  ["http://172.31.255.255", "http://172.31.255.255/v1/chat/completions"],
  ["http://192.168.1.20:11434", "http://192.168.1.20:11434/v1/chat/completions"],
  ["http://192.168.1.20:11434/#top", "http://192.168.1.20:11434/v1/chat/completions"],
  ["https://api.example.com", "https://api.example.com/v1/chat/completions"],
  ["https://api.example.com/v1", "https://api.example.com/v1/chat/completions"],
  ["https://api.example.com/api/v1/", "https://api.example.com/api/v1/chat/completions"],
  ["https://api.example.com:8443/x", "https://api.example.com:8443/x/chat/completions"],
  ["HTTPS://API.EXAMPLE.COM", "https://api.example.com/v1/chat/completions"],
  ["https://models.example.co.id/v1", "https://models.example.co.id/v1/chat/completions"],
  ["https://münchen.example/v1", "https://xn--mnchen-3ya.example/v1/chat/completions"],
  ["https://192.168.1.20/v1", "https://192.168.1.20/v1/chat/completions"],
  ["https://8.8.8.8/v1", "https://8.8.8.8/v1/chat/completions"],
  ["https://nas.local/v1", "https://nas.local/v1/chat/completions"],
  ["http://api.example.com", "open-http"],
  ["http://8.8.8.8", "open-http"],
  ["http://nas.local:11434", "open-http"],
  ["http://router", "open-http"],
  ["http://localhost.evil.example", "open-http"],
  ["http://localhost.evil", "open-http"],
  ["http://notlocalhost", "open-http"],
  ["http://127.0.0.1.evil.example", "open-http"],
  ["http://127.0.0.1.nip.example", "open-http"],
  ["http://10.0.0.5.evil.example", "open-http"],
  ["http://128.0.0.1", "open-http"],
  ["http://11.0.0.1", "open-http"],
  ["http://172.15.255.255", "open-http"],
  ["http://172.32.0.1", "open-http"],
  ["http://192.167.1.1", "open-http"],
  ["http://192.169.1.1", "open-http"],
  ["http://169.254.169.254/latest/meta-data", "open-http"],
  ["http://0.0.0.0:11434", "open-http"],
  ["http://[::]", "open-http"],
  ["http://[::ffff:127.0.0.1]", "open-http"],
  ["http://[::ffff:8.8.8.8]", "open-http"],
  ["http://[fd00::1]", "open-http"],
  ["http://[fe80::1]", "open-http"],
  ["https://user@api.example.com", "has-credentials"],
  ["https://user:word@api.example.com", "has-credentials"],
  ["https://localhost@evil.example", "has-credentials"],
  ["http://:word@127.0.0.1", "has-credentials"],
  ["https://api.example.com/v1?key=sk-1", "has-query"],
  ["ftp://localhost", "not-http"],
  ["file:///etc/passwd", "not-http"],
  ["javascript:alert(1)", "not-http"],
  ["data:text/plain,x", "not-http"],
  ["chrome-extension://abc/x", "not-http"],
  ["localhost:11434", "not-http"],
  ["127.0.0.1:11434", "not-an-address"],
  ["api.example.com", "not-an-address"],
  ["http://", "not-an-address"],
  ["https://exa mple.com", "not-an-address"],
  ["http://[::1", "not-an-address"],
  ["http://256.0.0.1", "not-an-address"],
  ["", "not-an-address"],
];

describe("the address of an endpoint", () => {
  it.each(ADDRESSES)("%s → %s", (address, decision) => {
    expect(decide(address)).toBe(decision);
  });

  it.each([
    ["http://localhost:11434", "http://localhost/*", true],
    ["http://192.168.1.20:11434/v1", "http://192.168.1.20/*", true],
    ["https://api.example.com:8443/v1", "https://api.example.com/*", false],
  ])("needs permission for one host only: %s → %s", (address, permission, isNear) => {
    const decision = toEndpoint({ address, model: "m", key: "" });
    expect(decision).toMatchObject({ endpoint: { permission, isNear } });
  });
});

describe("the model and the key of an endpoint", () => {
  const address = "http://localhost:11434";
  it.each([
    ["", "", "no-model"],
    ["  ", "", "no-model"],
    ["m", "sk-1 2", "bad-key"],
    ["m", "sk-1\nx-evil: 1", "bad-key"],
    ["m", "kunci–panjang", "bad-key"],
  ])("model %j and key %j: %s", (model, key, reason) => {
    expect(toEndpoint({ address, model, key })).toEqual({ kind: "refused", reason });
  });

  it.each([
    [" llama3.2:3b ", " sk-abc ", { model: "llama3.2:3b", key: "sk-abc" }],
    ["m", "  ", { model: "m", key: null }],
  ])("model %j and key %j are taken", (model, key, taken) => {
    expect(toEndpoint({ address, model, key })).toMatchObject({ endpoint: taken });
  });
});
