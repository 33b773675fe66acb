import {
  DIGITAL_LEVELS,
  GOALS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  RUNGS,
  STATES,
} from '../../../shared/vocabulary.ts';
import { adviceTexts } from '../texts/advice.ts';
import { label, type Speaker } from '../texts/words.ts';

/** A changed answer (`naam:waarde`, see `what-if.ts`) in words. */
export function alterationText(speaker: Speaker, value: string): string {
  const t = adviceTexts[speaker.locale];
  const [key = '', word = '', state = ''] = value.split(':');
  const find = <W extends string | number>(list: readonly W[], say: (w: W) => string) =>
    list.flatMap((w) => (String(w) === word ? [say(w)] : []))[0] ?? word;
  switch (key) {
    case 'hoursPerWeek':
      return t.altered.hours(Number(word));
    case 'rung':
      return find(RUNGS, (w) => label(speaker, 'treden', w));
    case 'goal':
      return find(GOALS, (w) => label(speaker, 'doel', w));
    case 'language':
      return find(LANGUAGE_LEVELS, (w) => `${t.groups.language}: ${w}`);
    case 'digital':
      return `${t.groups.digital}: ${find(DIGITAL_LEVELS, (w) => label(speaker, 'digitaal', w))}`;
    case 'done':
      return `${t.groups.done}: ${speaker.instruments.find((it) => it.id === word)?.name ?? word}`;
    default:
      return domainText(
        speaker,
        find(LIFE_DOMAINS, (w) => label(speaker, 'leefgebieden', w)),
        state,
      );
  }
}

function domainText(speaker: Speaker, domain: string, state: string): string {
  const { altered } = adviceTexts[speaker.locale];
  if (state === 'wil') return altered.wish(domain);
  if (state === 'wil-niet') return altered.noWish(domain);
  const found = STATES.find((s) => s === state);
  return `${domain}: ${found === undefined ? state : label(speaker, 'stand', found)}`;
}
