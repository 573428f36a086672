/** A time limit joined with the reader's "cancel". */
export type Deadline = {
  /** Aborted when time is up or the reader cancels. */
  signal: AbortSignal;
  /** Whether it was time that ran out. */
  isOver: () => boolean;
  /** Gives the whole time again, after a sign of life. */
  restart: () => void;
  /** The promise, or a rejection once aborted, should the other side not listen to the signal. */
  race: <Value>(promise: Promise<Value>) => Promise<Value>;
  /** Lets go of the timer and of the reader's signal. */
  stop: () => void;
};

/** A deadline that starts to run now. */
export function startDeadline(limitMs: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let isOver = false;
  const cancel = () => controller.abort();
  const ring = () => {
    isOver = true;
    controller.abort();
  };
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  let timer = setTimeout(ring, limitMs);
  if (outer.aborted) cancel();
  outer.addEventListener("abort", cancel, { once: true });
  return {
    signal,
    isOver: () => isOver,
    restart: () => {
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(ring, limitMs);
    },
    race: (promise) => Promise.race([promise, aborted]),
    stop: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", cancel);
    },
  };
}
