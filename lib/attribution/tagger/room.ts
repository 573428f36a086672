/** Where arrays of numbers are taken from; all begin as zeros. */
export type Room = {
  ints: (count: number) => Int32Array;
  bytes: (count: number) => Uint8Array;
  floats: (count: number) => Float32Array;
};

/** Gives each array for good. */
export const OWN_ROOM: Room = {
  ints: (count) => new Int32Array(count),
  bytes: (count) => new Uint8Array(count),
  floats: (count) => new Float32Array(count),
};

/** A room whose arrays last until it is cleared. */
export type ClearedRoom = Room & { clear: () => void };

const FIRST_SIZE = 4096;

/**
 * A room for work that is done line by line: after `clear` the same store is given again. A typed
 * array of its own costs half a microsecond, and a line of thirty words takes over thirty.
 */
export function createRoom(): ClearedRoom {
  const ints = createShelf((size) => new Int32Array(size));
  const bytes = createShelf((size) => new Uint8Array(size));
  const floats = createShelf((size) => new Float32Array(size));
  const clear = () => [ints, bytes, floats].forEach((shelf) => shelf.clear());
  return { ints: ints.take, bytes: bytes.take, floats: floats.take, clear };
}

type Store<Kind> = {
  length: number;
  subarray: (from: number, to: number) => Kind;
  fill: (value: number) => unknown;
};

function createShelf<Kind extends Store<Kind>>(create: (size: number) => Kind) {
  let store = create(FIRST_SIZE);
  let used = 0;
  const take = (count: number): Kind => {
    if (used + count > store.length) {
      store = create(2 * Math.max(store.length, count));
      used = 0;
    }
    const taken = store.subarray(used, used + count);
    used += count;
    taken.fill(0);
    return taken;
  };
  return { take, clear: () => (used = 0) };
}
