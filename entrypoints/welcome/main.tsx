import { render } from "preact";
import { Welcome } from "../../components/Welcome";
import { WordingContext } from "../../components/wording-context";
import { readText } from "../../lib/article/read-text";
import { watchSettings } from "../../lib/browser/settings";
import { loadOrganisations } from "../../lib/data/organisations";
import { welcomeStory } from "../../lib/data/welcome";
import { digestArticle } from "../../lib/digest";
import { applyLook } from "../../lib/surface/apply-look";
import { openInterface } from "../../lib/surface/open-interface";
import { describeOrganisation } from "../../lib/wording/describe-organisation";

const root = document.getElementById("root") ?? document.body;

async function draw(): Promise<void> {
  const { settings, wording } = await openInterface(navigator.languages);
  const organisations = await loadOrganisations();
  const { language } = wording;
  const story = welcomeStory(language) ?? welcomeStory("en");
  if (story === null) return;
  const digest = digestArticle(readText({ ...story, language }), {
    bulletCount: settings.bulletCount,
    organisations,
    tagger: null,
    sayNote: ({ kind, params }) => wording.say(`note.${kind}`, params),
  });
  document.title = wording.say("welcome.title");
  applyLook(document, { settings, wording });
  render(
    <WordingContext.Provider value={wording}>
      <Welcome
        digest={digest}
        describeSource={({ organization }) => {
          const known = organisations.byId(organization ?? "");
          return known ? describeOrganisation(known, wording) : [];
        }}
      />
    </WordingContext.Provider>,
    root,
  );
}

watchSettings(() => void draw());
void draw();
