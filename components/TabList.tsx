import { useRef } from "preact/hooks";
import { useWording } from "./wording-context";

export const TABS = ["gist", "sources", "checks", "article"] as const;
export type Tab = (typeof TABS)[number];

export type TabListProps = { tab: Tab; onChange: (tab: Tab) => void };

/** The tabs of the panel; arrow keys move between them, as the WAI-ARIA tabs pattern has it. */
export function TabList({ tab, onChange }: TabListProps) {
  const wording = useWording();
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    onChange(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={handleKey}>
      {TABS.map((name) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={`tab-${name}`}
          data-action={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="tabpanel"
          tabIndex={name === tab ? 0 : -1}
          ref={(button) => void (button && buttons.current.set(name, button))}
          onClick={() => onChange(name)}
        >
          {wording.say(`tab.${name}`)}
        </button>
      ))}
    </div>
  );
}
