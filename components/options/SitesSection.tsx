import { toHostName } from "../../lib/browser/to-host-name";
import { useWording } from "../wording-context";
import { AddForm } from "./AddForm";
import type { SectionProps } from "./section-props";

export type SitesSectionProps = SectionProps & {
  /** Hosts that may be read whenever they are in front. */
  sites: string[];
  onRemoveSite: (host: string) => void;
};

/** Sites that are always read, and sites that never are. */
export function SitesSection({ settings, sites, onSave, onRemoveSite }: SitesSectionProps) {
  const wording = useWording();
  const { privateSites } = settings;
  const handleAdd = (text: string) => {
    const host = toHostName(text);
    if (host === null) return "options.notAHost";
    onSave("privateSites", [...new Set([...privateSites, host])].sort());
    return null;
  };
  return (
    <section>
      <h2>{wording.say("options.sites")}</h2>
      <p class="soft">
        {wording.say(sites.length > 0 ? "options.sitesHint" : "options.sitesNone")}
      </p>
      <HostList name="site" hosts={sites} onRemove={onRemoveSite} />
      <h3>{wording.say("options.private")}</h3>
      <p class="soft">{wording.say("options.privateHint")}</p>
      <HostList
        name="private-site"
        hosts={privateSites}
        onRemove={(host) =>
          onSave(
            "privateSites",
            privateSites.filter((one) => one !== host),
          )
        }
      />
      <AddForm
        name="privateSite"
        action="add-private-site"
        label={wording.say("options.privateAdd")}
        placeholder="bank.example"
        onAdd={handleAdd}
      />
    </section>
  );
}

type HostListProps = { name: string; hosts: string[]; onRemove: (host: string) => void };

function HostList({ name, hosts, onRemove }: HostListProps) {
  const wording = useWording();
  return (
    <ul class="host-list">
      {hosts.map((host) => (
        <li key={host} data-part={name}>
          <bdi>{host}</bdi>
          <button
            type="button"
            data-action={`remove-${name}`}
            aria-label={wording.say("options.removeNamed", { name: host })}
            onClick={() => onRemove(host)}
          >
            {wording.say("options.remove")}
          </button>
        </li>
      ))}
    </ul>
  );
}
