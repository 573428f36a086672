import { browser } from "wxt/browser";

/** What a function answers in our own world of a tab's page; undefined where it cannot be reached. */
export async function callInPage<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args });
    return answer?.result as Awaited<Result> | undefined;
  } catch {
    return undefined;
  }
}
