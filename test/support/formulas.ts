/**
 * A small spreadsheet, written for tests alone and from what Excel documents: it knows nothing of our sums. Numbers, text,
 * cells of other sheets, ranges, + - * / ^, comparisons, IF, MIN, MAX, SUMIF and SUMIFS. Anything else is an error.
 */
export type Plain = number | string | null;
export type CellSource = Plain | { readonly formula: string };
/** By sheet and address: `Regels!F2`. */
export type Cells = ReadonlyMap<string, CellSource>;

type Value = Plain | boolean | readonly Plain[];

const token =
  /\s*(?:("[^"]*")|(\d+(?:\.\d+)?)|((?:[A-Za-z]+!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/^(),<>=]))/y;

export function evaluator(cells: Cells): (address: string) => Plain {
  const known = new Map<string, Plain>();
  const valueAt = (address: string): Plain => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const source = cells.get(address) ?? null;
    const sheet = address.split('!')[0] ?? '';
    const value =
      typeof source === 'object' && source !== null
        ? plain(evaluate(source.formula, sheet, valueAt))
        : source;
    known.set(address, value);
    return value;
  };
  return valueAt;
}

const plain = (value: Value): Plain => {
  if (Array.isArray(value)) throw new Error('A range is no value.');
  return typeof value === 'boolean' ? Number(value) : (value as Plain);
};
const numberOf = (value: Value): number => {
  const one = plain(value);
  if (typeof one === 'string') throw new Error(`${one} is no number.`);
  return one ?? 0;
};

function evaluate(formula: string, sheet: string, valueAt: (address: string) => Plain): Value {
  const tokens = tokensOf(formula);
  let at = 0;
  const peek = () => tokens[at];
  const take = (): string => tokens[at++] ?? '';
  const expect = (text: string) => {
    if (take() !== text) throw new Error(`${formula}: ${text} is missing.`);
  };

  const compare = (): Value => {
    const left = sum();
    const operator = peek() ?? '';
    if (!['<=', '>=', '<', '>', '=', '<>'].includes(operator)) return left;
    take();
    const [a, b] = [numberOf(left), numberOf(sum())];
    const outcomes = { '<=': a <= b, '>=': a >= b, '<': a < b, '>': a > b, '=': a === b, '<>': a !== b };
    return outcomes[operator as keyof typeof outcomes];
  };
  const sum = (): Value => {
    let left = product();
    while (peek() === '+' || peek() === '-') {
      const sign = take() === '+' ? 1 : -1;
      left = numberOf(left) + sign * numberOf(product());
    }
    return left;
  };
  const product = (): Value => {
    let left = power();
    while (peek() === '*' || peek() === '/') {
      const times = take() === '*';
      const right = numberOf(power());
      left = times ? numberOf(left) * right : numberOf(left) / right;
    }
    return left;
  };
  // In a spreadsheet a minus before a number binds stronger than ^: -2^2 is 4.
  const power = (): Value => {
    let left = unary();
    while (peek() === '^') {
      take();
      left = numberOf(left) ** numberOf(unary());
    }
    return left;
  };
  const unary = (): Value => {
    if (peek() !== '-') return atom();
    take();
    return -numberOf(unary());
  };
  const atom = (): Value => {
    const one = take();
    if (one === '(') {
      const inside = compare();
      expect(')');
      return inside;
    }
    if (/^"/.test(one)) return one.slice(1, -1);
    if (/^\d/.test(one)) return Number(one);
    return /\d$/.test(one) ? reference(one) : call(one);
  };
  const reference = (one: string): Value => {
    const [place = '', name = sheet] = one.replaceAll('$', '').split('!').reverse();
    if (!place.includes(':')) return valueAt(`${name}!${place}`);
    const [, column, from, , to] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(place) ?? [];
    const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
    return rows.map((row) => valueAt(`${name}!${column}${row}`));
  };
  const call = (name: string): Value => {
    expect('(');
    const values: Value[] = [];
    const starts: number[] = [];
    while (peek() !== ')') {
      starts.push(at);
      // Only the chosen part of an IF may be worked out: the other may divide by zero.
      values.push(name === 'IF' && starts.length > 1 ? skip() : compare());
      if (peek() === ',') take();
    }
    expect(')');
    if (name !== 'IF') return functions[name as keyof typeof functions](...values);
    const after = at;
    at = starts[values[0] === true ? 1 : 2] ?? 0;
    const chosen = compare();
    at = after;
    return chosen;
  };
  const skip = (): null => {
    let depth = 0;
    while (depth > 0 || (peek() !== ',' && peek() !== ')')) {
      const one = take();
      depth += one === '(' ? 1 : one === ')' ? -1 : 0;
    }
    return null;
  };
  const value = compare();
  if (at !== tokens.length) throw new Error(`${formula}: something is left.`);
  return value;
}

function tokensOf(formula: string): string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const match = token.exec(formula);
    if (match === null) throw new Error(`${formula} has something that is not known.`);
    found.push(match[0].trim());
  }
  return found;
}

const listOf = (value: Value | undefined): readonly Plain[] => (Array.isArray(value) ? value : []);
const sumWhere = (sums: Value | undefined, wanted: readonly (Value | undefined)[]): number =>
  listOf(sums).reduce<number>((total, one, i) => {
    const fits = wanted.every((range, at) => at % 2 === 1 || listOf(range)[i] === wanted[at + 1]);
    return fits ? total + numberOf(one) : total;
  }, 0);

const functions = {
  MIN: (...values: Value[]) => Math.min(...values.map(numberOf)),
  MAX: (...values: Value[]) => Math.max(...values.map(numberOf)),
  SUMIF: (range?: Value, wanted?: Value, sums?: Value) => sumWhere(sums, [range, wanted]),
  SUMIFS: (sums?: Value, ...wanted: Value[]) => sumWhere(sums, wanted),
};
