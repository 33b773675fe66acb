import { lineOf } from '../../../platform/web/read-form.ts';
import {
  EVIDENCE_STRENGTHS,
  type EvidenceStrength,
  LIFE_DOMAINS,
  type LifeDomain,
} from '../../../shared/vocabulary.ts';
import { keyOf } from '../scenario.ts';
import { BASES, CATEGORIES, LINE_KINDS, type Line, PARTIES, type Three, type Who } from '../words.ts';
import { isWebAddress, LONGEST, type Read, sourceOf, sourceYearOf } from './common.ts';
import { parseHundredths, parseWhole, typedHundredths } from './numbers.ts';

export const LINE_FIELDS = [
  ...(['soort', 'partij', 'van', 'categorie', 'wat', 'geld', 'per', 'laag', 'midden', 'hoog'] as const),
  ...(['vanaf', 'jaren', 'bron', 'adres', 'bronjaar', 'sterkte', 'leefgebied'] as const),
] as const;
export type LineField = (typeof LINE_FIELDS)[number];
export type TypedLine = Readonly<Record<LineField, string>>;

export type LineProblem =
  | ('kind' | 'party' | 'from' | 'same' | 'category' | 'whatMissing' | 'tooLong' | 'money' | 'transferMoney')
  | (
      | 'full'
      | 'per'
      | 'amount'
      | 'order'
      | 'firstYear'
      | 'years'
      | 'address'
      | 'year'
      | 'strength'
      | 'domain'
    );

/** 20 million euros: more than any amount for a person or a programme here. */
export const HIGHEST_CENTS = 2_000_000_000;

type Check = (field: LineField, wrong: boolean, problem: LineProblem) => void;

export const typedLine = (form: URLSearchParams): TypedLine =>
  Object.fromEntries(LINE_FIELDS.map((field) => [field, lineOf(form, field)])) as Record<LineField, string>;

/** `gemeente` or `gemeente:lindewaard`. */
export function whoIn(typed: string, municipalities: ReadonlySet<string>): Who | undefined {
  const [party, municipality] = typed.split(':');
  const known = PARTIES.find((one) => one === party);
  if (known === undefined) return undefined;
  if (municipality === undefined) return { party: known, municipality: null };
  return known === 'gemeente' && municipalities.has(municipality)
    ? { party: known, municipality }
    : undefined;
}

const oneOf = <Item extends string>(items: readonly Item[], typed: string): Item | undefined =>
  items.find((item) => item === typed);

export function readLine(
  typed: TypedLine,
  id: string,
  municipalities: ReadonlySet<string>,
): Read<Line, LineField, LineProblem> {
  const problems = new Map<LineField, LineProblem>();
  const check: Check = (field, wrong, problem) => {
    if (wrong && !problems.has(field)) problems.set(field, problem);
  };
  const kind = oneOf(LINE_KINDS, typed.soort);
  const who = whoIn(typed.partij, municipalities);
  const category = oneOf(CATEGORIES, typed.categorie);
  check('soort', kind === undefined, 'kind');
  check('partij', who === undefined, 'party');
  const from = kind === 'overdracht' ? readGiver(typed, who, municipalities, check) : null;
  check('categorie', category === undefined, 'category');
  check('wat', typed.wat === '', 'whatMissing');
  check('wat', typed.wat.length > LONGEST.what, 'tooLong');
  const money = readMoney(typed, check);
  const source = readSource(typed, check);
  if (problems.size > 0 || kind === undefined || who === undefined || category === undefined)
    return { ok: false, problems };
  return { ok: true, value: { id, kind, who, from, category, what: typed.wat, ...money, ...source } };
}

function readGiver(
  { van }: TypedLine,
  who: Who | undefined,
  municipalities: ReadonlySet<string>,
  check: Check,
): Who | null {
  const from = whoIn(van, municipalities);
  check('van', from === undefined, 'from');
  check('van', from !== undefined && who !== undefined && keyOf(from) === keyOf(who), 'same');
  return from ?? null;
}

type Money = Pick<Line, 'per' | 'amounts' | 'firstYear' | 'years'>;

function readMoney(typed: TypedLine, check: Check): Money {
  check('geld', typed.geld !== 'ja' && typed.geld !== 'nee', 'money');
  check('geld', typed.geld === 'nee' && typed.soort === 'overdracht', 'transferMoney');
  if (typed.geld !== 'ja') return { per: 'deelnemer', amounts: null, firstYear: 1, years: 1 };
  const per = oneOf(BASES, typed.per);
  check('per', per === undefined, 'per');
  const amounts = readAmounts(typed, check);
  const firstYear = parseWhole(typed.vanaf, 1, 30);
  const years = parseWhole(typed.jaren, 1, 30);
  check('vanaf', firstYear === null, 'firstYear');
  check('jaren', years === null, 'years');
  return { per: per ?? 'deelnemer', amounts, firstYear: firstYear ?? 1, years: years ?? 1 };
}

function readAmounts(typed: TypedLine, check: Check): Three {
  const [low = 0, mid = 0, high = 0] = (['laag', 'midden', 'hoog'] as const).map((field) => {
    const value = parseHundredths(typed[field]);
    check(field, value === null || value < 0 || value > HIGHEST_CENTS, 'amount');
    return value ?? 0;
  });
  check('midden', low > mid || mid > high, 'order');
  return { low, mid, high };
}

function readSource(typed: TypedLine, check: Check): Pick<Line, 'source' | 'strength' | 'lifeDomain'> {
  const { bron, adres, bronjaar, sterkte, leefgebied } = typed;
  check('bron', bron.length > LONGEST.source, 'tooLong');
  check('adres', adres !== '' && (!isWebAddress(adres) || adres.length > LONGEST.url), 'address');
  check('bronjaar', sourceYearOf(bronjaar) === 'wrong', 'year');
  const strength = EVIDENCE_STRENGTHS.find((one): one is EvidenceStrength => `${one}` === sterkte);
  check('sterkte', sterkte !== 'schatting' && strength === undefined, 'strength');
  const lifeDomain = LIFE_DOMAINS.find((one): one is LifeDomain => one === leefgebied);
  check('leefgebied', leefgebied !== '' && lifeDomain === undefined, 'domain');
  return {
    source: sourceOf(bron, adres, bronjaar),
    strength: strength ?? null,
    lifeDomain: lifeDomain ?? null,
  };
}

/** What a form shows of a line that is there. */
export function lineAsTyped(line: Line): TypedLine {
  const { amounts } = line;
  const cents = (value: number | undefined) => (value === undefined ? '' : typedHundredths(value));
  return {
    soort: line.kind,
    partij: keyOf(line.who),
    van: line.from === null ? '' : keyOf(line.from),
    categorie: line.category,
    wat: line.what,
    geld: amounts === null ? 'nee' : 'ja',
    per: line.per,
    laag: cents(amounts?.low),
    midden: cents(amounts?.mid),
    hoog: cents(amounts?.high),
    vanaf: `${line.firstYear}`,
    jaren: `${line.years}`,
    bron: line.source.text,
    adres: line.source.url,
    bronjaar: `${line.source.year ?? ''}`,
    sterkte: line.strength === null ? 'schatting' : `${line.strength}`,
    leefgebied: line.lifeDomain ?? '',
  };
}
