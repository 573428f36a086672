import { useWording } from "../wording-context";

/** A set of facts that the table of organisations rests on, and the year that they stand for. */
export type TableSet = { name: string; url: string; licence: string; year: number | null };

export type AboutSectionProps = {
  /** How many organisations are known, and from where; null while the table loads. */
  table: { count: number; sets: TableSet[] } | null;
  /** The extension's version; the table comes with it. */
  version: string;
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
      <TableSection table={table} version={props.version} />
    </>
  );
}

function TableSection({ table, version }: Pick<AboutSectionProps, "table" | "version">) {
  const wording = useWording();
  return (
    <section data-part="table">
      <h2>{wording.say("options.table")}</h2>
      {table && (
        <>
          <p>{wording.say("options.tableCount", { count: table.count, version })}</p>
          <ul class="notes">
            {table.sets.map(({ name, url, licence, year }) => (
              <li key={name}>
                {url === "" ? (
                  name
                ) : (
                  <a href={url} rel="noreferrer" target="_blank">
                    {name}
                  </a>
                )}{" "}
                {year !== null && `· ${wording.say("options.tableYear", { year: String(year) })} `}·{" "}
                {licence}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
