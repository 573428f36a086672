import { storage } from "wxt/utils/storage";
import { toEngineSetting, type EngineSetting } from "../models/create-engine";
import { keepKey } from "../models/keep-key";

/** Beside the settings and none of them, so that no file of settings holds a key. */
const item = storage.defineItem<unknown>("local:engine");

let lastSave: Promise<void> = Promise.resolve();

/** The engine that the reader has chosen, "none" until then; kept on this device only. */
export async function readEngineSetting(): Promise<EngineSetting> {
  return toEngineSetting(await item.getValue().catch(() => null));
}

/**
 * Stores what changes in the choice of an engine, one call after the other, so that none writes
 * back what another has replaced; rejects when the browser's storage refuses.
 */
export function saveEngineSetting(changes: Partial<EngineSetting>): Promise<void> {
  const save = async () => {
    const earlier = await readEngineSetting();
    await item.setValue(keepKey({ ...earlier, ...changes }, earlier));
  };
  lastSave = lastSave.then(save, save);
  return lastSave;
}

/** Forgets the choice, the address and the key. */
export async function removeEngineSetting(): Promise<void> {
  await item.removeValue();
}

/** Calls back after every change of the choice, in whichever surface; returns how to stop. */
export function watchEngineSetting(onChange: () => void): () => void {
  return item.watch(onChange);
}
