import { useWording } from "../wording-context";

/** A set of facts that the table of organisations rests on. */
export type TableSet = { name: string; url: string; licence: string };

export type AboutSectionProps = {
  /** How many organisations are known, and from where; null while the table loads. */
  table: { count: number; sets: TableSet[] } | null;
  permissions: string[];
  commands: { name: string; shortcut: string }[];
  onOpenShortcuts: () => void;
};

/** Shortcuts, permissions with their reasons, and where the facts about organisations come from. */
export function AboutSection({ table, permissions, ...props }: AboutSectionProps) {
  const wording = useWording();
  return (
    <>
      <section>
        <h2>{wording.say("options.keyboard")}</h2>
        <dl class="facts-table">
          {props.commands.map(({ name, shortcut }) => (
            <>
              <dt>{wording.say(`command.${name}`)}</dt>
              <dd>{shortcut ? <kbd>{shortcut}</kbd> : wording.say("options.noShortcut")}</dd>
            </>
          ))}
        </dl>
        <button type="button" data-action="open-shortcuts" onClick={props.onOpenShortcuts}>
          {wording.say("options.openShortcuts")}
        </button>
      </section>
      <section>
        <h2>{wording.say("options.permissions")}</h2>
        <dl class="facts-table">
          {permissions.map((permission) => (
            <>
              <dt>
                <code>{permission}</code>
              </dt>
              <dd>{wording.say(`permission.${permission}`)}</dd>
            </>
          ))}
        </dl>
        <p>{wording.say("options.privacyText")}</p>
      </section>
      <section data-part="table">
        <h2>{wording.say("options.table")}</h2>
        {table && (
          <>
            <p>{wording.say("options.tableCount", { count: table.count })}</p>
            <ul class="notes">
              {table.sets.map(({ name, url, licence }) => (
                <li key={name}>
                  <a href={url} rel="noreferrer" target="_blank">
                    {name}
                  </a>{" "}
                  · {licence}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
