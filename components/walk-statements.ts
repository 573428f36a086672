const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Moves to the next or earlier statement button, in the order they stand, and presses it. */
export function walkStatements(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  // A list of choices has the arrows and letters for itself.
  if (event.target instanceof HTMLSelectElement) return;
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-action="show-statement"]'),
  ];
  const at = buttons.findIndex((button) => button.closest('[aria-current="true"]') !== null);
  const next = buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
