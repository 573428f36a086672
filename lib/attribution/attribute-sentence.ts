import { attributeClause } from "./attribute-clause";
import { attributePhrase } from "./attribute-phrase";
import type { Candidate } from "./candidate";
import { findCarriers } from "./find-carriers";
import type { Found, SentenceScope } from "./sentence-scope";

/** The attributions of one sentence that its own cues and notes show, in text order. */
export function attributeSentence(scope: SentenceScope): Candidate[] {
  const found: Found[] = [];
  for (const frame of scope.frames) {
    found.push(
      ...(frame.kind === "before" ? attributeClause(scope, frame) : attributePhrase(scope, frame)),
    );
  }
  return found
    .map((one) => toCandidate(scope, one))
    .sort((a, b) => a.content.start - b.content.start);
}

function toCandidate(scope: SentenceScope, found: Found): Candidate {
  const { mentions, cue, content, kind, rule, carriedBy } = found;
  // "Menurut dia, Arya menjelaskan": the pronoun may mean Arya.
  const isPerson = mentions.some(({ isBody }) => !isBody);
  const carriers = (carriedBy?.mentions ?? []).filter(
    ({ form }) => form !== "pronoun" || !isPerson,
  );
  const nested = carriers.map((mention) => ({
    mention,
    isMedium: true,
    isSocial: false,
    isCited: false,
    isHost: false,
  }));
  return {
    mentions,
    cue,
    content,
    kind,
    rule,
    fallback: "speaker",
    via: [...nested, ...findCarriers(scope, content)],
    block: scope.sentence.block,
    sentence: scope.sentence.index,
    isNote: false,
    isSocial: false,
  };
}
