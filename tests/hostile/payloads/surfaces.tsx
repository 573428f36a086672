import type { ComponentChildren } from "preact";
import { ArticleFacts } from "../../../components/ArticleFacts";
import { CheckList } from "../../../components/CheckList";
import { EngineWriter } from "../../../components/EngineWriter";
import { Options } from "../../../components/options/Options";
import { Popup } from "../../../components/Popup";
import { SiteOffer } from "../../../components/SiteOffer";
import { StatementsTab } from "../../../components/StatementsTab";
import { SummarySection } from "../../../components/SummarySection";
import { WordingContext } from "../../../components/wording-context";
import { DEFAULT_SETTINGS, type Settings } from "../../../lib/browser/settings-schema";
import { toPageIcon } from "../../../lib/browser/to-page-icon";
import en from "../../../lib/data/interface/en.json";
import type { EngineSetting } from "../../../lib/models/create-engine";
import { toEndpoint } from "../../../lib/models/to-endpoint";
import type { EngineView } from "../../../lib/surface/engine-session";
import { START } from "../../../lib/surface/reading-place";
import type { Digest } from "../../../lib/types";
import { createWording } from "../../../lib/wording/create-wording";

const ignore = () => {};
const ENGINE_ACTIONS = { onWrite: ignore, onCancel: ignore, onOpenOptions: ignore };
const resolve = () => Promise.resolve();
const wording = createWording(en, "en");

/** Everything that popup, panel (all its tabs) and options draw of a digest and of settings. */
export function drawSurfaces(digest: Digest, payload: string): ComponentChildren {
  const page = { tabId: 1, url: payload, icon: toPageIcon(payload) };
  return (
    <WordingContext.Provider value={wording}>
      <Popup
        view={{ state: "ready", page, digest, isAsked: true }}
        place={START}
        rest={null}
        describeSource={() => [{ about: "control", words: payload, proof: payload }]}
        onShowBullet={ignore}
        onOpenPanel={ignore}
        onCopy={resolve}
        onRetry={ignore}
        onCancel={ignore}
        onOpenOptions={ignore}
      />
      <SummarySection digest={digest} onShowBullet={ignore} />
      <StatementsTab
        digest={digest}
        place={START}
        describeSource={() => [{ about: "owner", words: payload, proof: payload }]}
        onShowStatement={ignore}
        onSavePicture={ignore}
        onCorrect={ignore}
      />
      <CheckList digest={digest} onShowCheck={ignore} />
      <ArticleFacts digest={digest} />
      <SiteOffer host={payload} onAllow={ignore} />
      <EngineWriter view={toHostileEngine(payload)} language={payload} {...ENGINE_ACTIONS} />
      {drawOptions(payload)}
    </WordingContext.Provider>
  );
}

function drawOptions(payload: string): ComponentChildren {
  return (
    <Options
      settings={toHostileSettings(payload)}
      fault="corrupt"
      languages={[{ code: payload, name: payload }]}
      checkKinds={[payload]}
      sites={[payload]}
      onRemoveSite={ignore}
      onSave={resolve}
      engine={{
        facts: { setting: toHostileSetting(payload), state: null },
        choices: ["endpoint"],
        maxWaitMs: 1_000,
        decide: toEndpoint,
        onSave: resolve,
        onAllow: ignore,
        onRemove: ignore,
      }}
      onExport={ignore}
      onImport={() => Promise.resolve(null)}
      onReset={resolve}
      table={{
        count: 1,
        sets: [{ name: payload, url: "https://sets.example/", licence: payload, year: 2024 }],
      }}
      version={payload}
      permissions={[payload]}
      commands={[{ name: payload, shortcut: payload }]}
      onOpenShortcuts={ignore}
    />
  );
}

function toHostileSetting(payload: string): EngineSetting {
  return { choice: "endpoint", address: payload, model: payload, key: payload, waitMs: 1_000 };
}

function toHostileEngine(payload: string): EngineView {
  const bullets = [payload, payload];
  return { host: payload, state: null, writing: { kind: "writing", fraction: null, bullets } };
}

/** Settings as no schema would let them in. */
function toHostileSettings(payload: string): Settings {
  const readerSources = {
    corrections: [
      { about: "name" as const, name: payload, organisation: payload, madeAt: payload },
    ],
    ownSources: [{ id: payload, name: payload, kind: "online-outlet" as const, madeAt: payload }],
  };
  return {
    ...DEFAULT_SETTINGS,
    language: payload,
    privateSites: [payload],
    hiddenChecks: [payload],
    markColors: { content: payload, cue: payload, source: payload },
    readerSources: readerSources as unknown as Settings["readerSources"],
  };
}
