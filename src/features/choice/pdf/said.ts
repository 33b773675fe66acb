import { MEMBER_KEYS, MEMBERS } from '../answers/members.ts';
import type { Situation } from '../answers/situation.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { questionTexts } from '../texts/questions.ts';
import { label, type Speaker } from '../texts/words.ts';

type Key = keyof Situation;
type Said = readonly [question: string, answer: string];

/** Everything somebody answered, as question and answer in their own words; what was left out is not there. */
export function saidIn(speaker: Speaker, s: Situation): Said[] {
  return MEMBER_KEYS.flatMap((key) => {
    const answer = answerTo(speaker, s, key);
    return answer === undefined ? [] : [[questionOf(speaker, key), answer] as const];
  });
}

/** The questions that only the API or a coach asks have their words on paper. */
function questionOf(speaker: Speaker, key: Key): string {
  const questions = questionTexts[speaker.locale];
  const asked: Readonly<Record<string, string>> = {
    ...questions.fields,
    ...paperTexts[speaker.locale].fields,
    trede: questions.rung.label,
    urenPerWeek: questions.hours.label,
  };
  const name = MEMBERS[key].dutch;
  return asked[name] ?? name;
}

function answerTo(by: Speaker, s: Situation, key: Key): string | undefined {
  if (s[key] === undefined || key === 'domains') return undefined;
  const t = paperTexts[by.locale];
  const list = (words: readonly string[]) => (words.length === 0 ? t.none : words.join('; '));
  switch (key) {
    case 'goal':
      return s.goal && label(by, 'doel', s.goal);
    case 'rung':
      return s.rung && label(by, 'treden', s.rung);
    case 'desiredRung':
      return s.desiredRung && label(by, 'treden', s.desiredRung);
    case 'phase':
      return s.phase && label(by, 'fasen', s.phase);
    case 'digital':
      return s.digital && label(by, 'digitaal', s.digital);
    case 'targetGroups':
      return list((s.targetGroups ?? []).map((g) => label(by, 'doelgroepen', g)));
    case 'preferredForms':
      return list((s.preferredForms ?? []).map((f) => label(by, 'vorm', f)));
    case 'motivatedFor':
      return list((s.motivatedFor ?? []).map((m) => t.motivation[m]));
    case 'done':
      return list((s.done ?? []).map((id) => by.instruments.find((it) => it.id === id)?.name ?? id));
    case 'hoursPerWeek':
      return adviceTexts[by.locale].you.hours(s.hoursPerWeek ?? 0);
    case 'monthsWithoutWork':
      return t.months(s.monthsWithoutWork ?? 0);
    default:
      return plain(by, s[key]);
  }
}

function plain(by: Speaker, value: unknown): string {
  const { yes, no } = questionTexts[by.locale];
  return value === true ? yes : value === false ? no : String(value);
}

/** The life domains somebody spoke about: how it is, and whether they want to work on it. */
export function domainsSaid(by: Speaker, s: Situation): (readonly [string, string, boolean])[] {
  return (s.domains ?? []).map((d) => [
    label(by, 'leefgebieden', d.domain),
    label(by, 'stand', d.state),
    d.wish,
  ]);
}
