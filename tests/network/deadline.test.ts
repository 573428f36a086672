import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startDeadline } from "../../lib/network/deadline";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a deadline", () => {
  it("aborts when time is up, and says that it was time", () => {
    const deadline = startDeadline(1_000, new AbortController().signal);
    vi.advanceTimersByTime(999);
    expect(deadline.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, true]);
  });

  it("aborts when the reader cancels, and says that it was not time", () => {
    const reader = new AbortController();
    const deadline = startDeadline(1_000, reader.signal);
    reader.abort();
    expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, false]);
  });

  it("is aborted from the start when the reader has cancelled before", () => {
    expect(startDeadline(1_000, AbortSignal.abort()).signal.aborted).toBe(true);
  });

  it("gives the whole time again after a sign of life", () => {
    const deadline = startDeadline(1_000, new AbortController().signal);
    vi.advanceTimersByTime(900);
    deadline.restart();
    vi.advanceTimersByTime(900);
    expect(deadline.signal.aborted).toBe(false);
  });

  it("rings no more once stopped", () => {
    const deadline = startDeadline(1_000, new AbortController().signal);
    deadline.stop();
    vi.advanceTimersByTime(2_000);
    expect(deadline.signal.aborted).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("waits for no promise longer than that", async () => {
    const deadline = startDeadline(1_000, new AbortController().signal);
    const waited = expect(deadline.race(new Promise(() => {}))).rejects.toThrow();
    vi.advanceTimersByTime(1_000);
    await waited;
    await expect(deadline.race(new Promise(() => {}))).rejects.toThrow();
  });
});
