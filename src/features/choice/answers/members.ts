import {
  DIGITAL_LEVELS,
  DISTANCES,
  FORMS,
  GOALS,
  LANGUAGE_LEVELS,
  MOTIVATIONS,
  PHASES,
  PROFIT_PRESSURES,
  RUNGS,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import type { Situation } from './situation.ts';

/** How the value of an answer looks, wherever it comes from: the API, a form, a stored dossier. */
export type Shape =
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'rung'; readonly words: readonly number[] }
  | { readonly type: 'number'; readonly max: number }
  | { readonly type: 'yesNo' }
  | { readonly type: 'text'; readonly max: number }
  | { readonly type: 'domains' }
  | { readonly type: 'instruments' };

export interface Member {
  /** The name in the API, in forms and in `richtingaanwijzers.json`. */
  readonly dutch: string;
  readonly shape: Shape;
}

const word = (dutch: string, words: readonly string[]): Member => ({ dutch, shape: { type: 'word', words } });
const words = (dutch: string, list: readonly string[]): Member => ({
  dutch,
  shape: { type: 'words', words: list },
});
const rung = (dutch: string): Member => ({ dutch, shape: { type: 'rung', words: RUNGS } });
const yesNo = (dutch: string): Member => ({ dutch, shape: { type: 'yesNo' } });
const number = (dutch: string, max: number): Member => ({ dutch, shape: { type: 'number', max } });

/** The one mapping between the English names in code and the Dutch names outside. */
export const MEMBERS: { readonly [K in keyof Required<Situation>]: Member } = {
  goal: word('doel', GOALS),
  rung: rung('trede'),
  desiredRung: rung('gewensteTrede'),
  phase: word('fase', PHASES),
  domains: { dutch: 'leefgebieden', shape: { type: 'domains' } },
  language: word('taalniveau', LANGUAGE_LEVELS),
  digital: word('digitaal', DIGITAL_LEVELS),
  hoursPerWeek: number('urenPerWeek', 60),
  targetGroups: words('doelgroepen', TARGET_GROUPS),
  preferredForms: words('vormVoorkeur', FORMS),
  municipality: { dutch: 'gemeente', shape: { type: 'text', max: 80 } },
  done: { dutch: 'gedaan', shape: { type: 'instruments' } },
  distance: word('afstandTotWerk', DISTANCES),
  monthsWithoutWork: number('werkloosMaanden', 720),
  usedToApplying: yesNo('gewendAanSolliciteren'),
  motivatedFor: words('motivatieVoor', MOTIVATIONS),
  takesInitiative: yesNo('initiatiefrijk'),
  wantsPartTime: yesNo('wenstDeeltijd'),
  problematicDebts: yesNo('problematischeSchulden'),
  financialStress: yesNo('geldstress'),
  lowLiteracy: yesNo('laaggeletterd'),
  readyForTrainingOrWork: yesNo('klaarVoorScholingOfWerk'),
  profitPressure: word('winstdruk', PROFIT_PRESSURES),
  placedWithEmployer: yesNo('plaatsingBijWerkgever'),
  vulnerableAtWork: yesNo('kwetsbaarInWerk'),
};

export const MEMBER_KEYS = Object.keys(MEMBERS) as readonly (keyof Situation)[];
