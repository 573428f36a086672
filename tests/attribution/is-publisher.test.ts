import { expect, it } from "vitest";
import { isPublisher } from "../../lib/attribution/is-publisher";

const ENDINGS = ["com", "news", "co", "id"];

it.each([
  ["Harian Kita", "Harian Kita", true],
  ["HarianKita.com", "harian kita", true],
  ["Nusa", "nusanews", true],
  ["Nusa News", "nusanews", true],
  ["Nusa Bali", "nusanews", false],
  ["NusaBali", "nusa.com", false],
  ["", "nusa", false],
])("isPublisher(%j) for the outlet %j is %s", (name, outlet, expected) => {
  expect(isPublisher(name, { name: outlet, domain: null }, ENDINGS)).toBe(expected);
});
