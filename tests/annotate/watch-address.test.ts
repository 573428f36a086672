import { expect, it } from "vitest";
import { watchAddress, type AddressView } from "../../lib/annotate/watch-address";

function openView(href: string, hasNavigation: boolean) {
  const navigation = hasNavigation ? new EventTarget() : undefined;
  const view: AddressView = Object.assign(new EventTarget(), {
    location: { href },
    ...(navigation ? { navigation } : {}),
  });
  const go = (to: string) => {
    view.location.href = to;
    (navigation ?? view).dispatchEvent(new Event(navigation ? "currententrychange" : "popstate"));
  };
  return { view, go };
}

it.each([true, false])("tells of each new address once (Navigation API: %s)", (hasNavigation) => {
  const { view, go } = openView("https://a/1", hasNavigation);
  let moves = 0;
  const stop = watchAddress(view, () => moves++);
  go("https://a/1#komentar");
  expect(moves).toBe(0);
  go("https://a/2");
  go("https://a/2");
  expect(moves).toBe(1);
  stop();
  go("https://a/3");
  expect(moves).toBe(1);
});
