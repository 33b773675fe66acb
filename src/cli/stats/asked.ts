import type { Column } from '../../stats/lin-columns.ts';
import type { Answer, Estimate } from './answer.ts';
import { codesOf, crossed, type Data, valuesOf, yesOrNo, yesWords } from './data.ts';
import type { Options } from './options.ts';
import { Refusal, usage } from './refusal.ts';

/** One procedure of the command line. */
export interface Procedure {
  readonly name: string;
  readonly summary: string;
  /** One option a line: `--name VALUE   what it is`. */
  readonly options: readonly string[];
  /** A command, the rows it reads, and what to see in its answer. */
  readonly example: { readonly command: string; readonly data?: string; readonly read: string };
  readonly run: (asked: Asked) => Answer;
}

/** What a procedure asks of: the options, and the data when it needs them. */
export interface Asked {
  readonly options: Options;
  readonly data: () => Data;
  /** Made for this run when none was typed, and always in the answer. */
  readonly seed: string;
}

export const levelOf = ({ options }: Asked): number => options.number('level') ?? 0.95;

export const outcomeOf = (asked: Asked): Float64Array =>
  asked.data().numbers(asked.options.needed('outcome'));

/** As R names it: a 0/1 column by its name, a column of words by its name and the word. */
export function columnsOf(data: Data, names: readonly string[]): readonly Column[] {
  return names.flatMap((name) => {
    if (!data.isText(name)) return [{ name, values: data.numbers(name) }];
    const [, ...others] = valuesOf(data, name);
    const codes = codesOf(data, name);
    return others.map((value, k) => ({
      name: `${name}${value}`,
      values: codes.map((code) => (Number.isNaN(code) ? code : Number(code === k + 1))),
    }));
  });
}

export const covariatesOf = (asked: Asked): readonly Column[] =>
  columnsOf(asked.data(), asked.options.list('covariates'));

export interface Arms {
  readonly names: readonly string[];
  /** Of each row the place in `names`. */
  readonly codes: Float64Array;
  readonly control: number;
  /** The name of the effect of an arm. */
  readonly term: (arm: string) => string;
}

export function armsOf({ options, data }: Asked): Arms {
  const column = options.needed('treatment');
  const names = valuesOf(data(), column);
  if (names.length < 2) throw new Refusal('too-few', `Column ${column} holds one arm only.`);
  if (names.length > 50)
    throw new Refusal('bad-input', `Column ${column} holds ${names.length} values: are these arms?`);
  const asked = options.text('control') ?? names[0] ?? '';
  const control = names.indexOf(asked);
  if (control < 0) throw usage(`--control ${asked} is not among ${names.join(', ')}.`);
  const plain = names.length === 2 && names.includes('0') && names.includes('1') && control === 0;
  return {
    names,
    codes: codesOf(data(), column),
    control,
    term: (arm) => (plain ? column : `${column}${arm}`),
  };
}

/** 1 for the treated and 0 for the controls, of the only two arms there are. */
export function twoArms(asked: Asked): { readonly treated: Float64Array; readonly term: string } {
  const { names, codes, control, term } = armsOf(asked);
  if (names.length !== 2)
    throw new Refusal('bad-input', `Two arms are needed; use --where to keep two of ${names.join(', ')}.`);
  const other = 1 - control;
  return {
    treated: codes.map((code) => (Number.isNaN(code) ? code : Number(code === other))),
    term: term(names[other] ?? ''),
  };
}

const codesIf = (asked: Asked, option: 'cluster' | 'block'): Float64Array | undefined => {
  const names = asked.options.list(option);
  return names.length > 0 ? crossed(asked.data(), names) : undefined;
};
export const clusterOf = (asked: Asked): Float64Array | undefined => codesIf(asked, 'cluster');
export const blockOf = (asked: Asked): Float64Array | undefined => codesIf(asked, 'block');

export function weightsOf({ options, data }: Asked): Float64Array | undefined {
  const name = options.text('weights');
  return name === undefined ? undefined : data().numbers(name);
}

/** A column of 0 and 1, or of two words with a note on which of them is 1. */
export function binaryOf({ options, data }: Asked, option: 'outcome' | 'event' = 'outcome') {
  const name = options.needed(option);
  return { values: yesOrNo(data(), name), notes: yesWords(data(), name) };
}

/** Under 4 degrees of freedom an interval of clusters is no longer to be trusted (Bell, McCaffrey 2002; Pustejovsky, Tipton 2018). */
export const fewClusters = ({ options }: Asked, estimates: readonly Estimate[]): readonly string[] =>
  options.text('cluster') !== undefined && estimates.some(({ df }) => df !== null && df < 4)
    ? ['Under 4 degrees of freedom: too few clusters to trust the p-value.']
    : [];

/** Standard errors as asked; with clusters CR2 and otherwise HC2 when nothing is asked. */
export function errorsOf({ options }: Asked) {
  const clustered = options.text('cluster') !== undefined;
  const all = ['classical', 'HC0', 'HC1', 'HC2', 'HC3', 'CR0', 'CR1', 'CR2'] as const;
  const se = options.text('se') === undefined ? (clustered ? 'CR2' : 'HC2') : options.one('se', [...all]);
  if (clustered !== se.startsWith('CR')) {
    throw usage(
      clustered ? 'With --cluster, --se is cr0, cr1 or cr2.' : `--se ${se.toLowerCase()} needs --cluster.`,
    );
  }
  if (se === 'CR0' || se === 'CR1' || se === 'CR2') return { clusterType: se };
  return { robust: se };
}

/** Whether it is an effect, and the sentence that says on what that rests. */
export function causalOf({ options }: Asked): { readonly causal: boolean; readonly words: string } {
  return options.observational
    ? {
        causal: false,
        words:
          'A comparison without a lottery: an indication, no proof that the treatment made the difference.',
      }
    : {
        causal: true,
        words: 'An effect only if a lottery decided who got what; without one, add --observational.',
      };
}
