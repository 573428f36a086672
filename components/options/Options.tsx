import { useState } from "preact/hooks";
import type { SettingKey, Settings } from "../../lib/browser/settings-schema";
import type { EngineSetting } from "../../lib/models/create-engine";
import { useWording } from "../wording-context";
import { AboutSection, type AboutSectionProps } from "./AboutSection";
import { ChecksSection } from "./ChecksSection";
import { DataSection, type DataSectionProps } from "./DataSection";
import { EngineSection, type EngineSectionProps } from "./EngineSection";
import { MarksSection } from "./MarksSection";
import { OwnSourcesSection } from "./OwnSourcesSection";
import { ReadingSection } from "./ReadingSection";
import { SitesSection } from "./SitesSection";

export type OptionsProps = AboutSectionProps &
  DataSectionProps & {
    settings: Settings;
    /** Some stored settings could not be read, or a newer version stored them; null for neither. */
    fault: "corrupt" | "newer" | null;
    languages: { code: string; name: string }[];
    checkKinds: readonly string[];
    sites: string[];
    onRemoveSite: (host: string) => void;
    /** Stores one setting; rejects when it could not be stored. */
    onSave: <Key extends SettingKey>(key: Key, value: Settings[Key]) => Promise<void>;
    engine: Omit<EngineSectionProps, "onSave"> & {
      onSave: (changes: Partial<EngineSetting>) => Promise<void>;
    };
  };

/** The options: every change is stored at once and applies in all open surfaces. */
export function Options({ settings, fault, engine, onSave, ...props }: OptionsProps) {
  const wording = useWording();
  const [outcome, setOutcome] = useState<"options.saved" | "options.saveFailed" | null>(null);
  const tell = (saving: Promise<void>) =>
    void saving.then(
      () => setOutcome("options.saved"),
      () => setOutcome("options.saveFailed"),
    );
  const save = <Key extends SettingKey>(key: Key, value: Settings[Key]) => tell(onSave(key, value));
  const section = { settings, onSave: save };
  return (
    <main data-surface="options" data-state="ready">
      <h1>{wording.say("options.title")}</h1>
      {fault && (
        <p class="notice" data-part="settings-fault">
          {wording.say(`options.${fault}`)}
        </p>
      )}
      <p class="saved" role="status" data-part="saved">
        {outcome && wording.say(outcome)}
      </p>
      <ReadingSection {...section} languages={props.languages} />
      <MarksSection {...section} />
      <ChecksSection {...section} kinds={props.checkKinds} />
      <EngineSection {...engine} onSave={(changes) => tell(engine.onSave(changes))} />
      <SitesSection {...section} sites={props.sites} onRemoveSite={props.onRemoveSite} />
      <OwnSourcesSection {...section} />
      <DataSection {...props} />
      <AboutSection {...props} />
    </main>
  );
}
