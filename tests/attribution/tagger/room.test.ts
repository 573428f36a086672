import { expect, it } from "vitest";
import { createRoom } from "../../../lib/attribution/tagger/room";

it("gives zeros again after it was cleared", () => {
  const room = createRoom();
  room.ints(3).fill(7);
  room.clear();
  expect([...room.ints(3)]).toEqual([0, 0, 0]);
});

it("keeps apart what it gave since, beyond its first size too", () => {
  const room = createRoom();
  const taken = [10, 5000, 9000].map((count) => room.bytes(count));
  taken.forEach((bytes, at) => bytes.fill(at + 1));
  expect(taken.map((bytes) => [bytes.length, new Set(bytes)])).toEqual([
    [10, new Set([1])],
    [5000, new Set([2])],
    [9000, new Set([3])],
  ]);
});
