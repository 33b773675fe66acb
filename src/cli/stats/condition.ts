import { isMissing, numberOf } from './cell.ts';
import { usage } from './refusal.ts';

type Compare = (a: string | number, b: string | number) => boolean;

const comparisons: Readonly<Record<string, Compare>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

export interface Condition {
  readonly column: string;
  /** Undefined when a number and a word cannot be put in order. */
  readonly meets: (cell: string) => boolean | undefined;
}

/** One `column==value`, the value in quotes when it holds &&; up to the next && or the end. */
const one = /\s*(.+?)\s*(==|!=|>=|<=|>|<)\s*(?:"([^"]*)"|'([^']*)'|(.*?))\s*(?:&&|$)/y;

/**
 * `age>=27&&town=="Den Haag"`. Numbers are compared by size, the rest by letter. What is missing meets no condition, as in R,
 * but `==NA`.
 */
export function conditionsOf(text: string): readonly Condition[] {
  const found: Condition[] = [];
  one.lastIndex = 0;
  while (one.lastIndex < text.length) {
    const from = one.lastIndex;
    const [, column = '', sign = '', double, single, plain = ''] = one.exec(text) ?? [];
    const compare = comparisons[sign];
    const wanted = double ?? single ?? plain;
    if (!compare || (isMissing(wanted) && !/^[=!]=$/.test(sign))) {
      throw usage(`--where needs something like "age>=27" or "town==Ede", not “${text.slice(from).trim()}”.`);
    }
    found.push({ column, meets: meeting(sign, compare, wanted) });
  }
  return found;
}

function meeting(sign: string, compare: Compare, wanted: string): Condition['meets'] {
  if (isMissing(wanted)) return (cell) => isMissing(cell) === (sign === '==');
  const number = numberOf(wanted);
  const inOrder = sign.startsWith('<') || sign.startsWith('>');
  return (cell) => {
    if (isMissing(cell)) return false;
    const size = numberOf(cell);
    if (number !== undefined && size !== undefined) return compare(size, number);
    return inOrder && (number === undefined) !== (size === undefined) ? undefined : compare(cell, wanted);
  };
}
