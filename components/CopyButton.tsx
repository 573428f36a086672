import { useState } from "preact/hooks";
import { useWording } from "./wording-context";

export type CopyButtonProps = { onCopy: () => Promise<void> };

/** Copies the digest and says whether that worked. */
export function CopyButton({ onCopy }: CopyButtonProps) {
  const wording = useWording();
  const [label, setLabel] = useState("action.copy");
  const handleClick = () =>
    onCopy().then(
      () => setLabel("action.copied"),
      () => setLabel("action.copyFailed"),
    );
  return (
    <button type="button" data-action="copy" aria-live="polite" onClick={handleClick}>
      {wording.say(label)}
    </button>
  );
}
