import type { NameForm, NameSubject, Names } from "./collect-names";
import type { Lexicon } from "./lexicon";
import { findForms, hasPersonRole } from "./pick-full-name";

/** How many paragraphs back the person that the text is about may have been named. */
export const MAX_TOPIC_BLOCKS = 3;
const MAX_SUBJECTS = 40;
/** A name of several words that comes back so often is a person's or a body's we know nothing of. */
const MIN_MENTIONS = 2;

/** The persons that head a sentence before `at`, behind `since`, from `block` on; latest first. */
export function listTopics(
  { at, since, block }: { at: number; since: number; block: number },
  scope: TopicScope,
): NameSubject[] {
  const { subjects } = scope.names;
  const topics: NameSubject[] = [];
  const last = findLast(subjects, at);
  for (let index = last; index >= Math.max(0, last - MAX_SUBJECTS); index--) {
    const subject = subjects[index];
    if (!subject || subject.start < since || subject.block < block) break;
    if (!isPerson(subject.form, scope)) continue;
    if (!topics.some((one) => isSamePerson(one, subject))) topics.push(subject);
  }
  return topics;
}

/** One name holds the other: "Budi" and "Budi Santoso". */
function isSamePerson(one: NameSubject, other: NameSubject): boolean {
  const [short, long] =
    one.form.words.length < other.form.words.length ? [one, other] : [other, one];
  return short.form.words.every((word) => long.form.words.includes(word));
}

export type TopicScope = { names: Names; lexicon: Lexicon; isBody: (name: string) => boolean };

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

/** Names belong to one article, so that each is judged once. */
const persons = new WeakMap<NameForm, boolean>();

function isPerson(form: NameForm, scope: TopicScope): boolean {
  const known = persons.get(form) ?? judgePerson(form, scope);
  persons.set(form, known);
  return known;
}

/** A person has a role before the name somewhere, or a longer name that comes back shorter. */
function judgePerson(form: NameForm, { names, lexicon, isBody }: TopicScope): boolean {
  if (isBody(form.text) || form.words.some((word) => lexicon.body(word) !== null)) return false;
  const forms = findForms(form.words, names);
  if (forms.some((other) => hasPersonRole(other, lexicon))) return true;
  const isLong = forms.some((other) => other.words.length >= 2);
  return isLong && countMentions(form, names) >= MIN_MENTIONS && comesShorter(forms, names);
}

/** Whether one of the forms is written shorter elsewhere, as persons' names are. */
function comesShorter(forms: readonly NameForm[], { byWord }: Names): boolean {
  return forms.some(({ words }) =>
    words.some((word) =>
      (byWord.get(word) ?? []).some(
        (other) =>
          other.words.length < words.length && other.words.every((own) => words.includes(own)),
      ),
    ),
  );
}

/** How often the article writes a name, in full or by its last word. */
export function countMentions(form: NameForm, { byWord }: Names): number {
  const last = form.words.at(-1) ?? "";
  return (byWord.get(last) ?? []).reduce((sum, other) => sum + other.count, 0);
}
