import type { Note } from "../types";
import type { Wording } from "./create-wording";

/** A note in the reader's words. */
export function sayNote(note: Note, wording: Wording): string {
  return wording.say(`note.${note.kind}`, note.params);
}
