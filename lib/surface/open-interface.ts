import { readSettings } from "../browser/settings";
import type { Settings } from "../browser/settings-schema";
import { interfaceWords } from "../data/interface";
import { createWording, type Wording } from "../wording/create-wording";
import { pickInterfaceLanguage } from "../wording/pick-interface-language";

/** What every surface starts from: the reader's settings and the wording they choose. */
export type Interface = {
  settings: Settings;
  /** What the reader is to know of what was stored; null when all of it is in use. */
  fault: "corrupt" | "newer" | null;
  wording: Wording;
};

const FALLBACK_LANGUAGE = "id";

/** The interface as the stored settings have it. */
export async function openInterface(browserLanguages: readonly string[]): Promise<Interface> {
  const { settings, unreadable, isNewer } = await readSettings();
  const known = Object.keys(interfaceWords);
  const language = pickInterfaceLanguage(
    settings.language,
    browserLanguages,
    known,
    FALLBACK_LANGUAGE,
  );
  const wording = createWording(interfaceWords[language] ?? {}, language);
  const fault = isNewer ? "newer" : unreadable.length > 0 ? "corrupt" : null;
  return { settings, fault, wording };
}

/** The languages of the interface, each by its own name. */
export function interfaceLanguages(): { code: string; name: string }[] {
  return Object.keys(interfaceWords).map((code) => ({
    code,
    name: new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code,
  }));
}
