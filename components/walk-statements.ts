const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Moves to the next or earlier statement button, in the order they stand, and presses it. Starts
 * at the one that has the focus, else at the current statement.
 */
export function walkStatements(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  // A list of choices has the arrows and letters for itself.
  if (event.target instanceof HTMLSelectElement) return;
  const buttons = [
    ...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-action="show-statement"]'),
  ];
  const focused = buttons.findIndex((button) => button === event.target);
  const at = focused < 0 ? buttons.findIndex(isCurrent) : focused;
  const next = buttons[at < 0 ? (step > 0 ? 0 : buttons.length - 1) : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

function isCurrent(button: HTMLButtonElement): boolean {
  return button.closest('[aria-current="true"]') !== null;
}
