import type { LifeDomain } from '../../../shared/vocabulary.ts';
import type { DomainAnswer, Situation } from './situation.ts';

/** *Wat wil je het liefst?*: one plain question that stands for several answers of a situation. */
export const WISHES = [
  'werk',
  'leren',
  'mensen',
  'anderen',
  'bedrijf',
  'houden',
  'rust',
  'weet-niet',
] as const;
export type Wish = (typeof WISHES)[number];

interface Meaning {
  readonly answers: Situation;
  readonly domains: readonly LifeDomain[];
}

/** What each wish says. Shown to the person as *Jij wilt*; every answer can still be changed apart. */
const MEANING: Record<Wish, Meaning> = {
  werk: { answers: { goal: 'uitstroom', motivatedFor: ['bepaald werk'] }, domains: ['passend-werk'] },
  leren: { answers: { goal: 'doorstroom' }, domains: ['competentie', 'diploma'] },
  mensen: { answers: { goal: 'doorstroom' }, domains: ['gezondheid-sociaal', 'netwerk'] },
  anderen: {
    answers: { goal: 'doorstroom', motivatedFor: ['van betekenis zijn'] },
    domains: ['dagbesteding'],
  },
  bedrijf: { answers: { goal: 'uitstroom', motivatedFor: ['eigen bedrijf'] }, domains: [] },
  houden: { answers: { goal: 'behoud' }, domains: [] },
  rust: { answers: { readyForTrainingOrWork: false }, domains: ['gezondheid-mentaal'] },
  'weet-niet': { answers: { motivatedFor: ['nog onbekend'] }, domains: ['beroepskeuze'] },
};

/** Adds what a wish means; an answer that was given apart goes before it. */
export function withWish(s: Situation, wish: Wish | undefined): Situation {
  if (wish === undefined) return s;
  const { answers, domains } = MEANING[wish];
  const merged = domains.reduce<readonly DomainAnswer[]>(wished, s.domains ?? []);
  return { ...answers, ...s, ...(merged.length > 0 ? { domains: merged } : {}) };
}

function wished(list: readonly DomainAnswer[], domain: LifeDomain): readonly DomainAnswer[] {
  return list.some((d) => d.domain === domain)
    ? list.map((d) => (d.domain === domain ? { ...d, wish: true } : d))
    : [...list, { domain, state: 'niet-besproken', wish: true }];
}
