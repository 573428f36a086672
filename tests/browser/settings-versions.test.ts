import { describe, expect, it } from "vitest";
import {
  readVersion,
  SETTINGS_VERSION,
  toCurrentForm,
  toWrites,
  type VersionStep,
} from "../../lib/browser/settings-versions";

/** Two steps as later versions may need them: a setting gets another name, then another form. */
const STEPS: VersionStep[] = [
  ({ look, ...rest }) => (look === undefined ? rest : { ...rest, theme: look }),
  ({ theme, ...rest }) => (theme === undefined ? rest : { ...rest, theme: `${theme}-mode` }),
];

describe("toCurrentForm", () => {
  it.each([
    [1, { look: "dark", marks: "off" }, { theme: "dark-mode", marks: "off" }],
    [2, { theme: "dark", marks: "off" }, { theme: "dark-mode", marks: "off" }],
    [3, { theme: "dark-mode" }, { theme: "dark-mode" }],
    [4, { theme: { of: "the future" } }, { theme: { of: "the future" } }],
    [1, {}, {}],
  ])("from version %d: %j → %j", (version, stored, current) => {
    expect(toCurrentForm(stored, version, STEPS)).toEqual(current);
  });

  it("leaves what this build stored as it is", () => {
    const stored = { theme: "dark" };
    expect(toCurrentForm(stored, SETTINGS_VERSION)).toEqual(stored);
  });
});

describe("toWrites", () => {
  it.each([
    ["of this version: the change alone", 3, { theme: "x-mode", marks: "off" }, {}],
    ["of the first: what has another form goes along", 1, { look: "x" }, { theme: "x-mode" }],
    ["of a newer version: nothing else is touched", 9, { theme: 1, mood: 2 }, {}],
  ])("settings %s", (_, version, stored, along) => {
    const writes = toWrites({ bulletCount: 5 }, { stored, version }, STEPS);
    expect(writes).toEqual({ bulletCount: 5, ...along });
  });

  it("lets the change win over what is brought into another form", () => {
    const earlier = { stored: { look: "x" }, version: 1 };
    expect(toWrites({ theme: "y-mode" }, earlier, STEPS)).toEqual({ theme: "y-mode" });
  });
});

describe("readVersion", () => {
  it.each([
    [1, 1],
    [12, 12],
    [0, null],
    [1.5, null],
    [Infinity, null],
    ["1", null],
    [null, null],
  ])("%j is %j", (value, version) => {
    expect(readVersion(value)).toBe(version);
  });
});
