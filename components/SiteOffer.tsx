import { useWording } from "./wording-context";

export type SiteOfferProps = {
  /** The site of the article in view. */
  host: string;
  /** Asks the browser for this one site; within the click. */
  onAllow: () => void;
};

/** Offers to read this one site whenever it is in front, and says what that asks for. */
export function SiteOffer({ host, onAllow }: SiteOfferProps) {
  const wording = useWording();
  return (
    <section data-part="site-offer">
      <p class="soft">{wording.say("site.offer", { host })}</p>
      <button type="button" data-action="allow-site" onClick={onAllow}>
        {wording.say("site.allow", { host })}
      </button>
    </section>
  );
}
