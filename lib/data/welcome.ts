/** The story that the welcome page shows: written for it, in the interface's language. */
export type WelcomeStory = {
  title: string;
  outlet: string;
  label: string;
  bullets: string[];
  text: string;
};

const FILES = import.meta.glob<WelcomeStory>("./welcome/*.json", {
  eager: true,
  import: "default",
});

/** The welcome page's story in a language of the interface; null where it has none. */
export function welcomeStory(language: string): WelcomeStory | null {
  return FILES[`./welcome/${language}.json`] ?? null;
}
