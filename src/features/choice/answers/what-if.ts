import type { LifeDomain, State } from '../../../shared/vocabulary.ts';
import {
  DIGITAL_LEVELS,
  GOALS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  RUNGS,
  STATES,
} from '../../../shared/vocabulary.ts';
import type { DomainAnswer, Situation } from './situation.ts';

/** One changed answer, written as `naam:waarde`, so that it can stand in one field of a form. */
export interface Alteration {
  readonly value: string;
  readonly apply: (s: Situation) => Situation;
}
export type AlterationGroup = 'hoursPerWeek' | 'rung' | 'goal' | 'language' | 'digital' | 'domains' | 'done';

const HOURS = [4, 8, 12, 16, 20, 24, 32, 40] as const;

/** Every answer that can be changed, in groups; `needed` are instruments that others ask first. */
export function alterations(s: Situation, needed: readonly string[]): Map<AlterationGroup, Alteration[]> {
  const set = <K extends keyof Situation>(key: K, words: readonly Situation[K][]): Alteration[] =>
    words
      .filter((word) => word !== s[key])
      .map((word) => ({ value: `${key}:${String(word)}`, apply: (x) => ({ ...x, [key]: word }) }));
  const done = new Set(s.done);
  return new Map<AlterationGroup, Alteration[]>([
    ['hoursPerWeek', set('hoursPerWeek', HOURS)],
    ['rung', set('rung', RUNGS)],
    ['goal', set('goal', GOALS)],
    ['language', set('language', LANGUAGE_LEVELS)],
    ['digital', set('digital', DIGITAL_LEVELS)],
    ['domains', LIFE_DOMAINS.flatMap((domain) => domainAlterations(s, domain))],
    [
      'done',
      needed
        .filter((id) => !done.has(id))
        .map((id) => ({ value: `done:${id}`, apply: (x) => ({ ...x, done: [...(x.done ?? []), id] }) })),
    ],
  ]);
}

function domainAlterations(s: Situation, domain: LifeDomain): Alteration[] {
  const now = s.domains?.find((d) => d.domain === domain);
  const states = STATES.filter((state) => state !== (now?.state ?? 'niet-besproken')).map((state) => ({
    value: `domains:${domain}:${state}`,
    apply: (x: Situation) => withDomain(x, domain, { state }),
  }));
  const wish = !now?.wish;
  return [
    ...states,
    {
      value: `domains:${domain}:${wish ? 'wil' : 'wil-niet'}`,
      apply: (x) => withDomain(x, domain, { wish }),
    },
  ];
}

function withDomain(s: Situation, domain: LifeDomain, change: { state?: State; wish?: boolean }): Situation {
  const others = (s.domains ?? []).filter((d) => d.domain !== domain);
  const now: DomainAnswer = s.domains?.find((d) => d.domain === domain) ?? {
    domain,
    state: 'niet-besproken',
    wish: false,
  };
  return { ...s, domains: [...others, { ...now, ...change }] };
}

/** The alteration that a form names; `undefined` when it is none of those offered. */
export function findAlteration(
  all: ReadonlyMap<AlterationGroup, readonly Alteration[]>,
  value: string | undefined,
): Alteration | undefined {
  return [...all.values()].flat().find((a) => a.value === value);
}

/** A few that people ask most: more time, one level of Dutch more, and what is in the way solved. */
export function suggestedAlterations(s: Situation): string[] {
  const more = HOURS.find((h) => h > (s.hoursPerWeek ?? Number.POSITIVE_INFINITY));
  const language =
    s.language === undefined ? undefined : LANGUAGE_LEVELS[LANGUAGE_LEVELS.indexOf(s.language) + 1];
  const rung = RUNGS.find((r) => s.rung !== undefined && r === s.rung + 1);
  const barriers = (s.domains ?? []).filter((d) => d.state === 'belemmert').slice(0, 3);
  return [
    ...(more === undefined ? [] : [`hoursPerWeek:${more}`]),
    ...(rung === undefined ? [] : [`rung:${rung}`]),
    ...(language === undefined ? [] : [`language:${language}`]),
    ...barriers.map((d) => `domains:${d.domain}:kracht`),
  ];
}
