import { useState } from "preact/hooks";
import { useAnnounce } from "./Announcer";
import { useWording } from "./wording-context";

export type CopyButtonProps = { onCopy: () => Promise<void> };

/** Copies the digest and says whether that worked. */
export function CopyButton({ onCopy }: CopyButtonProps) {
  const wording = useWording();
  const announce = useAnnounce();
  const [label, setLabel] = useState("action.copy");
  const tell = (outcome: string) => {
    setLabel(outcome);
    announce(wording.say(outcome));
  };
  const handleClick = () =>
    onCopy().then(
      () => tell("action.copied"),
      () => tell("action.copyFailed"),
    );
  return (
    <button type="button" data-action="copy" onClick={handleClick}>
      {wording.say(label)}
    </button>
  );
}
