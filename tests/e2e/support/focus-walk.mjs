/**
 * Tabs through a surface from its first control to its last, and answers what was wrong: a control
 * that Tab does not reach in its turn, or whose focus cannot be seen. `count` is how many it has.
 */
export async function walkByTab(surface) {
  // A key that does nothing: the surface has the keyboard now.
  await surface.press("Shift");
  const count = await surface.evaluate(startWalk);
  const faults = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await surface.press("Tab");
    const fault = await surface.evaluate(findFocusFault, index);
    if (fault) faults.push(fault);
  }
  return { count, faults };
}

/* Runs in the surface, which has its controls in an order of its own. */
function startWalk() {
  const controls = [
    ...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']"),
  ].filter((control) => control.tabIndex >= 0 && !control.disabled && control.checkVisibility());
  document.querySelectorAll("[data-walk]").forEach((old) => old.removeAttribute("data-walk"));
  controls.forEach((control, index) => control.setAttribute("data-walk", index));
  document.activeElement?.blur();
  controls[0].focus({ focusVisible: true });
  return controls.length;
}

/* Runs in the surface. */
function findFocusFault(index) {
  const { activeElement } = document;
  const wanted = document.querySelector(`[data-walk="${index}"]`);
  if (activeElement !== wanted)
    return `after ${index} × Tab: ${activeElement?.outerHTML} instead of ${wanted?.outerHTML}`.slice(
      0,
      400,
    );
  const outlined = [wanted, wanted.closest("label")].filter(Boolean);
  const hasOutline = outlined.some((element) => {
    const { outlineStyle, outlineWidth } = window.getComputedStyle(element);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
  const frame = wanted.querySelector(".target");
  const hasFrame = frame && parseFloat(window.getComputedStyle(frame).strokeWidth) >= 2;
  return hasOutline || hasFrame ? null : `focus not seen on ${wanted.outerHTML.slice(0, 200)}`;
}
