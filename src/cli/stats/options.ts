import { parseArgs } from 'node:util';
import { usage } from './refusal.ts';

const texts = [
  ...['data', 'outcome', 'treatment', 'control', 'covariates', 'cluster', 'block', 'weights', 'se', 'level'],
  ...['instrument', 'time', 'event', 'estimate', 'stderr', 'study', 'method', 'test', 'seed', 'direction'],
  ...['before', 'after', 'items', 'horizon', 'times', 'ties', 'draws', 'arms', 'ratio', 'blocks', 'id'],
  ...['slope', 'p', 'alpha', 'p1', 'p2', 'power', 'n', 'delta', 'sd', 'groups', 'effect', 'hazard', 'events'],
  ...['comparisons', 'size', 'icc', 'events1', 'n1', 'events0', 'n0', 'fold'],
] as const;

/** Every procedure takes these, also where they change nothing. */
const common: readonly string[] = ['data', 'where', 'level', 'seed', 'observational', 'json', 'help'];

export type OptionName = (typeof texts)[number];

/** What was typed after the name of the procedure, asked for by kind. */
export interface Options {
  readonly json: boolean;
  readonly help: boolean;
  /** Without a lottery: no estimate is called an effect. */
  readonly observational: boolean;
  readonly where: readonly string[];
  /** What was typed and no one asked for: it would be ignored in silence. */
  readonly unused: () => readonly string[];
  readonly text: (name: OptionName) => string | undefined;
  readonly needed: (name: OptionName) => string;
  readonly list: (name: OptionName) => readonly string[];
  readonly number: (name: OptionName) => number | undefined;
  readonly numbers: (name: OptionName) => readonly number[];
  /** One of these words, in any case; the first when not given. */
  readonly one: <W extends string>(name: OptionName, words: readonly [W, ...W[]]) => W;
}

export function readOptions(typed: readonly string[]): Options {
  const { values, positionals } = parse(typed);
  if (positionals.length > 0) throw usage(`“${positionals[0]}” is no option: options begin with --.`);
  const flags: { json?: unknown; help?: unknown; observational?: unknown; where?: unknown } = values;
  const used = new Set(common);
  const text = (name: OptionName) => {
    used.add(name);
    const value = values[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const list = (name: OptionName) =>
    (text(name) ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return {
    json: flags.json === true,
    help: flags.help === true,
    observational: flags.observational === true,
    where: Array.isArray(flags.where) ? flags.where.map(String) : [],
    unused: () => Object.keys(values).filter((name) => !used.has(name)),
    text,
    needed: (name) => {
      const value = text(name);
      if (value === undefined) throw usage(`--${name} is needed.`);
      return value;
    },
    list,
    number: (name) => {
      const value = text(name);
      return value === undefined ? undefined : toNumber(value.replace(',', '.'), name);
    },
    numbers: (name) => list(name).map((value) => toNumber(value, name)),
    one: (name, words) => {
      const value = text(name);
      if (value === undefined) return words[0];
      const found = words.find((word) => word.toLowerCase() === value.toLowerCase());
      if (found === undefined) throw usage(`--${name} is one of ${words.join(', ')}, not “${value}”.`);
      return found;
    },
  };
}

function parse(typed: readonly string[]): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
} {
  const named = Object.fromEntries(texts.map((name) => [name, { type: 'string' as const }]));
  const yes = { type: 'boolean' as const };
  const options = { ...named, where: { type: 'string' as const, multiple: true }, json: yes, help: yes };
  try {
    const parsed = parseArgs({
      ...{ args: joined(typed), allowPositionals: true, tokens: true },
      options: { ...options, observational: yes },
    });
    const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, i) => name !== 'where' && names.indexOf(name) !== i);
    if (twice !== undefined) throw usage(`--${twice} was typed twice.`);
    return parsed;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(--?[^' ]*)/.exec(error.message)?.[1] ?? 'An option';
    const unknown = 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw usage(
      unknown ? `There is no option ${option}.` : `${option} cannot be read: is its value missing?`,
    );
  }
}

/** `--delta -3` is a value and no option: written as `--delta=-3` the parser takes it. */
function joined(typed: readonly string[]): string[] {
  return typed.flatMap((word, i) => {
    const isValue = (text = '') => /^-[\d.,]/.test(text);
    if (isValue(word) && typed[i - 1]?.startsWith('--')) return [];
    return word.startsWith('--') && !word.includes('=') && isValue(typed[i + 1])
      ? [`${word}=${typed[i + 1]}`]
      : [word];
  });
}

function toNumber(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw usage(`--${name} must be a number, not “${text}”.`);
  return value;
}
