import type { EngineAnswer, EngineRequest } from "../../../lib/models/engine";

/** A made-up article. */
export const EXAMPLE_ARTICLE = {
  title: "Banjir di Kota Contoh",
  text: [
    "Hujan deras turun di Kota Contoh pada Senin pagi, kata wali kota Ani Wibowo.",
    "Sebanyak 1.250 warga mengungsi ke Balai Kota.",
    "Air surut pada pukul 14.30.",
  ].join("\n\n"),
  language: "id",
};

export type Watched = EngineRequest & {
  progress: number[];
  shown: string[][];
  cancel: () => void;
};

/** A request for three bullets that keeps what it is told. */
export function toRequest(changes: Partial<EngineRequest> = {}): Watched {
  const controller = new AbortController();
  const progress: number[] = [];
  const shown: string[][] = [];
  return {
    article: EXAMPLE_ARTICLE,
    bulletCount: 3,
    outputLanguage: "id",
    signal: controller.signal,
    onProgress: (fraction) => progress.push(fraction),
    onBullets: (soFar) => shown.push(soFar),
    ...changes,
    progress,
    shown,
    cancel: () => controller.abort(),
  };
}

/** The bullets of an answer, or the kind of its fault. */
export const toOutcome = (answer: EngineAnswer): string[] | string =>
  answer.kind === "bullets" ? answer.bullets : answer.fault.kind;
