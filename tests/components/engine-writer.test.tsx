// @vitest-environment jsdom
import { render } from "preact";
import { describe, expect, it } from "vitest";
import { EngineWriter } from "../../components/EngineWriter";
import { WordingContext } from "../../components/wording-context";
import { interfaceWords } from "../../lib/data/interface";
import { ENGINE_FAULTS, UNAVAILABLE_REASONS, type EngineState } from "../../lib/models/engine";
import type { EngineView, Writing } from "../../lib/surface/engine-session";
import { createWording } from "../../lib/wording/create-wording";

const ignore = () => {};
const IDLE: Writing = { kind: "idle" };
const wording = createWording(interfaceWords.en ?? {}, "en");

function draw(view: EngineView) {
  const root = document.createElement("div");
  const actions = { onWrite: ignore, onCancel: ignore, onOpenOptions: ignore };
  render(
    <WordingContext.Provider value={wording}>
      <EngineWriter view={view} language="id" {...actions} />
    </WordingContext.Provider>,
    root,
  );
  return {
    root,
    status: root.querySelector("[data-part=engine-status]")?.textContent,
    actions: [...root.querySelectorAll("button")].map(({ dataset }) => dataset.action),
  };
}

const onDevice = (state: EngineState | null, writing: Writing = IDLE): EngineView => ({
  host: null,
  state,
  writing,
});

const written = (characters: number, total: number): Writing => ({
  kind: "written",
  summary: { origin: "device-model", host: null, label: null, notice: null, bullets: [] },
  read: { characters, total },
});

describe("the way to a model's summary", () => {
  it.each<[string, EngineView, string, string[]]>([
    ["unasked", onDevice(null), "", ["write-summary"]],
    ["ready", onDevice({ kind: "available" }), "", ["write-summary"]],
    [
      "not downloaded",
      onDevice({ kind: "downloadable" }),
      wording.say("engine.downloadable"),
      ["write-summary"],
    ],
    [
      "downloading",
      onDevice(null, { kind: "writing", fraction: 0.256, bullets: [] }),
      "The browser is downloading the model: 25%.",
      ["cancel-summary"],
    ],
    [
      "writing",
      onDevice(null, { kind: "writing", fraction: 1, bullets: ["Feri"] }),
      "The model is writing…",
      ["cancel-summary"],
    ],
    ["written", onDevice(null, written(20, 20)), "", ["write-summary"]],
    [
      "written of a part",
      onDevice(null, written(9_000, 20_000)),
      "The model was given only the first 9,000 of this article’s 20,000 characters.",
      ["write-summary"],
    ],
  ])("%s", (_name, view, status, actions) => {
    expect(draw(view)).toMatchObject({ status, actions });
  });

  it.each(UNAVAILABLE_REASONS)("is closed and says why: %s", (reason) => {
    const { status, actions } = draw(onDevice({ kind: "unavailable", reason }));
    expect(status).toBe(wording.say(`engine.unavailable.${reason}`));
    expect(actions).toEqual(["open-options"]);
  });

  it.each(ENGINE_FAULTS)("tells a fault and lets the reader try again: %s", (kind) => {
    const { status, actions } = draw(
      onDevice(null, { kind: "fault", fault: { kind, params: {} } }),
    );
    expect(status).toMatch(/^[\p{Lu}{].*\.$/u);
    expect(actions).toEqual(["write-summary", "open-options"]);
  });

  it("shows lines as text while they are written", () => {
    const bullets = ["Feri diuji.", "<b>tebal</b>"];
    const { root } = draw(onDevice(null, { kind: "writing", fraction: null, bullets }));
    const lines = [...root.querySelectorAll("[data-part=engine-lines] li")];
    expect(lines.map((line) => line.textContent)).toEqual(bullets);
    expect(root.querySelector("b")).toBeNull();
  });
});
