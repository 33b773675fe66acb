import type { Locale } from '../../../platform/i18n/index.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import { instrumentsIn } from '../../catalogue/index.ts';
import type { Compiled } from '../advice/compile.ts';
import { type Advice, advise, type Near } from '../advice/rank.ts';
import { type Parsed, parseSituation, type SituationSchema, situationSchema } from '../answers/parse.ts';
import type { Situation } from '../answers/situation.ts';
import { type Plan, plan, type Waits } from '../plan/plan.ts';
import type { Speaker } from '../texts/words.ts';

/** What is open near a municipality, nearest first, and how many weeks each instrument waits there. */
export interface Nearby extends Near {
  readonly waits: Waits;
}

/** What an adviser knows: one organisation's catalogue and policy, at one moment. */
export interface Knowledge {
  readonly compiled: Compiled;
  readonly vocabulary: Vocabulary;
  readonly pointerEnglish: ReadonlyMap<string, string>;
  readonly municipalities: readonly string[];
  readonly nearby: (municipality: string | undefined) => Nearby;
}

/** The choice for one organisation: parse, advise, plan, and speak about it. */
export interface Adviser extends Knowledge {
  readonly schema: SituationSchema;
  readonly parse: (input: unknown) => Parsed;
  readonly advise: (s: Situation) => Answer;
  readonly speaker: (locale: Locale) => Speaker;
  /** The same adviser, who names instruments in this language. */
  readonly in: (locale: Locale) => Adviser;
}

export interface Answer {
  readonly situation: Situation;
  readonly advice: Advice;
  readonly plan: Plan;
}

export function adviserWith(knows: Knowledge): Adviser {
  return speaking(knows, situationSchema(new Set(knows.compiled.indexOf.keys())));
}

function speaking(knows: Knowledge, schema: SituationSchema): Adviser {
  const { compiled, vocabulary, pointerEnglish } = knows;
  return {
    ...knows,
    schema,
    parse: (input) => parseSituation(schema, input),
    advise: (situation) => {
      const near = knows.nearby(situation.municipality);
      const advice = advise(compiled, situation, near);
      return { situation, advice, plan: plan(compiled, situation, advice, near.waits) };
    },
    speaker: (locale) => ({ locale, vocabulary, instruments: compiled.instruments, pointerEnglish }),
    in: (locale) => {
      const instruments = instrumentsIn(locale, compiled.instruments);
      return speaking({ ...knows, compiled: { ...compiled, instruments } }, schema);
    },
  };
}
