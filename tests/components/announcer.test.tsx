// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it } from "vitest";
import { Announcer, useAnnounce } from "../../components/Announcer";

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement("div");
});

function Copy() {
  const announce = useAnnounce();
  return <button onClick={() => announce("Tersalin")}>Salin</button>;
}
const say = (...news: (string | null)[]) => {
  act(() =>
    render(
      <Announcer news={news}>
        <Copy />
      </Announcer>,
      root,
    ),
  );
  return root.querySelector("[role=status]")?.textContent;
};

it("says what changed last, and says it once", () => {
  expect(say("Membaca halaman", null)).toBe("Membaca halaman");
  expect(say("Ringkasan siap", null)).toBe("Ringkasan siap");
  expect(say("Ringkasan siap", "Model sedang menulis")).toBe("Model sedang menulis");
  expect(say("Ringkasan siap", null)).toBe("Model sedang menulis");
  expect(say("Anda pindah", null)).toBe("Anda pindah");
  expect(root.querySelectorAll("[role=status], [aria-live]")).toHaveLength(1);
});

it("says what a component below has to say, until there is other news", () => {
  say("Ringkasan siap");
  act(() => root.querySelector("button")?.click());
  expect(say("Ringkasan siap")).toBe("Tersalin");
  expect(say("Anda pindah")).toBe("Anda pindah");
});
