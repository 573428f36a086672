import { browser } from "wxt/browser";

/** The extension's commands with the shortcut that each has now; "" where the browser gave none. */
export async function readCommands(): Promise<{ name: string; shortcut: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) =>
    name ? [{ name, shortcut: shortcut ?? "" }] : [],
  );
}

/** The permissions that the extension has from its install. */
export function readPermissions(): string[] {
  return (browser.runtime.getManifest().permissions ?? []).map(String).sort();
}

/** The extension's version, as the browser shows it. */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}

type Firefox = { commands: { openShortcutSettings?: () => Promise<void> } };

/** Opens the browser's own page for the shortcuts of extensions. */
export async function openShortcutPage(): Promise<void> {
  const { commands } = browser as unknown as Firefox;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
