import { expect, it } from "vitest";
import { toEngineSetting } from "../../lib/models/create-engine";
import { keepKey } from "../../lib/models/keep-key";

const KEY = "sk-lama";
const at = (address: string, key = KEY) => toEngineSetting({ address, key });

it.each([
  ["https://model.example/v1", "https://model.example/v2", KEY],
  ["https://model.example", " https://model.example/ ", KEY],
  ["", "https://model.example", KEY],
  ["https://model.example", "https://other.example", ""],
  ["https://model.example", "http://model.example", ""],
  ["http://localhost:11434", "http://localhost:1234", ""],
  ["https://model.example", "", ""],
  ["https://model.example", "https://model.example.evil.example", ""],
])("from %j to %j the key is %j", (earlier, wanted, key) => {
  expect(keepKey(at(wanted), at(earlier)).key).toBe(key);
});

it("takes a key that comes with the other address", () => {
  const wanted = at("https://other.example", "sk-baru");
  expect(keepKey(wanted, at("https://model.example"))).toEqual(wanted);
});
