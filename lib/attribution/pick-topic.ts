import type { NameForm, NameSubject, Names } from "./collect-names";
import type { Lexicon } from "./lexicon";
import { findForms, hasPersonRole } from "./pick-full-name";

/** How many paragraphs back the person that the text is about may have been named. */
const MAX_BLOCKS = 3;
const MAX_SUBJECTS = 40;
/** A name of several words that comes back so often is a person's or a body's we know nothing of. */
const MIN_MENTIONS = 2;

export type TopicScope = { names: Names; lexicon: Lexicon; isBody: (name: string) => boolean };

/** The person that heads the latest sentence before `at` and behind `since`; null when none does. */
export function pickTopic(
  { at, block, since }: { at: number; block: number; since: number },
  scope: TopicScope,
): NameSubject | null {
  const { subjects } = scope.names;
  const last = findLast(subjects, at);
  for (let index = last; index >= Math.max(0, last - MAX_SUBJECTS); index--) {
    const subject = subjects[index];
    if (!subject || subject.start < since || block - subject.block > MAX_BLOCKS) return null;
    if (isPerson(subject.form, scope)) return subject;
  }
  return null;
}

/** Index of the last subject before `at`; subjects stand in text order. */
function findLast(subjects: readonly NameSubject[], at: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A person has a role before the name somewhere, or a longer name that comes back shorter. */
function isPerson(form: NameForm, { names, lexicon, isBody }: TopicScope): boolean {
  if (isBody(form.text) || form.words.some((word) => lexicon.body(word) !== null)) return false;
  const forms = findForms(form.words, names);
  if (forms.some((other) => hasPersonRole(other, lexicon))) return true;
  const longest = Math.max(...forms.map((other) => other.words.length));
  const last = form.words.at(-1) ?? "";
  const mentions = (names.byWord.get(last) ?? []).reduce((sum, other) => sum + other.count, 0);
  return longest >= 2 && mentions >= MIN_MENTIONS;
}
