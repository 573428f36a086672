/**
 * Lets nothing else run in a page for as long, from the moment of the call on: what is asked of the
 * page after it is answered when it ends. The call ends then too.
 */
export async function keepBusy(page, milliseconds) {
  await page.evaluate(spin, milliseconds);
}

/* Runs in the page. */
function spin(milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}
