import { readBuiltInAi } from "../browser/built-in-ai";
import { hasEndpointAccess } from "../browser/endpoint-access";
import { readEngineSetting, watchEngineSetting } from "../browser/engine-setting";
import { readSettings, watchSettings } from "../browser/settings";
import { watchSites } from "../browser/site-access";
import { promptWords } from "../data/prompts";
import { holdBullets } from "../digest";
import { createEngine, type EngineSetting } from "../models/create-engine";
import type { EngineState, SummaryEngine } from "../models/engine";
import { isModelServer } from "../models/is-model-server";
import { createEngineSession, type EngineSession } from "./engine-session";

/** The session with an engine, and whether an address is on the engine's own server. */
export type OpenedEngine = EngineSession & { isServer: (url: string) => boolean };

/** The session with the engine that the reader has chosen, which may change at any time. */
export async function openEngine(onChange: () => void): Promise<OpenedEngine> {
  const readCount = async () => (await readSettings()).settings.bulletCount;
  let setting = await readEngineSetting();
  let bulletCount = await readCount();
  const session = createEngineSession({
    createEngine: (language) => openChosen(setting, language),
    bulletCount: () => bulletCount,
    hold: holdBullets,
    onChange,
  });
  watchEngineSetting(async () => {
    setting = await readEngineSetting();
    session.renew();
  });
  watchSettings(async () => (bulletCount = await readCount()));
  watchSites(session.askState);
  return { ...session, isServer: (url) => isModelServer(url, setting) };
}

/** The choice of an engine, and what that engine says of itself; null where there is none. */
export type EngineFacts = { setting: EngineSetting; state: EngineState | null };

/** What the options show of the engine; it is asked for `language`, BCP 47. */
export async function describeEngine(language: string): Promise<EngineFacts> {
  const setting = await readEngineSetting();
  const { bulletCount } = (await readSettings()).settings;
  const engine = openChosen(setting, language);
  return {
    setting,
    state: (await engine?.state({ bulletCount, outputLanguage: language })) ?? null,
  };
}

function openChosen(setting: EngineSetting, language: string): SummaryEngine | null {
  return createEngine(setting, {
    ...readBuiltInAi(),
    words: promptWords(language),
    hasPermission: hasEndpointAccess,
    isOnline: () => navigator.onLine,
  });
}
