import { createContext, type ComponentChildren } from "preact";
import { useContext, useRef, useState } from "preact/hooks";

export type AnnouncerProps = {
  /** What there is to say now of each thing that may change; null where nothing. */
  news: readonly (string | null)[];
  children: ComponentChildren;
};

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Says words, out of any component below an announcer, to readers who cannot see them. */
export const useAnnounce = () => useContext(AnnounceContext);

/** A surface with its one live region: what was said last, until the surface has other news. */
export function Announcer({ news, children }: AnnouncerProps) {
  const words = useLatest(news);
  const [said, setSaid] = useState({ words: "", over: "" });
  return (
    <AnnounceContext.Provider value={(given) => setSaid({ words: given, over: words })}>
      <p class="for-readers" role="status" data-part="announcement">
        {said.over === words ? said.words : words}
      </p>
      {children}
    </AnnounceContext.Provider>
  );
}

/** Of several things to say, the one that changed last; of those that changed at once, the last. */
function useLatest(news: readonly (string | null)[]): string {
  const before = useRef<readonly (string | null)[]>([]);
  const latest = useRef("");
  const changed = news.filter((words, index) => words !== before.current[index]);
  latest.current = changed.findLast((words) => words !== null) ?? latest.current;
  before.current = news;
  return latest.current;
}
