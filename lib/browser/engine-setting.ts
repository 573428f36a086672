import { browser } from "wxt/browser";
import { toEngineSetting, type EngineSetting } from "../models/create-engine";
import { keepKey } from "../models/keep-key";
import { readStored, watchStored, writeStored } from "./stored";

/** Beside the settings and none of them, so that no file of settings holds a key. */
const KEY = "engine";

let lastSave: Promise<void> = Promise.resolve();

/** The engine that the reader has chosen, "none" until then; kept on this device only. */
export async function readEngineSetting(): Promise<EngineSetting> {
  const [stored] = await readStored("local", [KEY]).catch(() => [null]);
  return toEngineSetting(stored);
}

/**
 * Stores what changes in the choice of an engine, one call after the other, so that none writes
 * back what another has replaced; rejects when the browser's storage refuses.
 */
export function saveEngineSetting(changes: Partial<EngineSetting>): Promise<void> {
  const save = async () => {
    const earlier = await readEngineSetting();
    await writeStored("local", { [KEY]: keepKey({ ...earlier, ...changes }, earlier) });
  };
  lastSave = lastSave.then(save, save);
  return lastSave;
}

/** Forgets the choice, the address and the key. */
export async function removeEngineSetting(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** Calls back after every change of the choice, in whichever surface; returns how to stop. */
export function watchEngineSetting(onChange: () => void): () => void {
  return watchStored([KEY], onChange);
}
