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

const asNumber = (text: string): number | undefined =>
  text.trim() === '' || Number.isNaN(Number(text.replace(',', '.')))
    ? undefined
    : Number(text.replace(',', '.'));

/** `column==value`, also != >= <= > <; several with && between. Numbers are compared by size, the rest by letter. */
export function keeps(condition: string, cellOf: (name: string) => string): boolean {
  return condition.split('&&').every((one) => {
    const [, name = '', sign = '', wanted = ''] = /^\s*(.+?)\s*(==|!=|>=|<=|>|<)\s*(.*?)\s*$/.exec(one) ?? [];
    const compare = comparisons[sign];
    if (!compare) throw usage(`--where needs something like "age>=27", not “${one}”.`);
    const text = wanted.replace(/^(["'])(.*)\1$/, '$2');
    const cell = cellOf(name);
    const [a, b] = [asNumber(cell), asNumber(text)];
    return a !== undefined && b !== undefined ? compare(a, b) : compare(cell, text);
  });
}
