import { lineOf } from '../../../platform/web/read-form.ts';
import type { Typed } from './typed.ts';

export type DesignProblemKind =
  | 'missing'
  | 'long'
  | 'choose'
  | 'number'
  | 'conditions'
  | 'armsFew'
  | 'armNames'
  | 'factorsMany'
  | 'strataMany'
  | 'sameShare';
export interface DesignProblem {
  readonly field: string;
  readonly kind: DesignProblemKind;
  readonly least?: number;
  readonly most?: number;
}

/** Reads one field after another, and remembers what is wrong. */
export class Reader {
  readonly problems: DesignProblem[] = [];
  readonly form: Typed;
  constructor(form: Typed) {
    this.form = form;
  }
  text(field: string, most: number, needed = true): string {
    const value = lineOf(this.form, field);
    if (needed && value === '') this.problems.push({ field, kind: 'missing' });
    if (value.length > most) this.problems.push({ field, kind: 'long', most });
    return value;
  }
  number(field: string, least: number, most: number): number {
    const value = lineOf(this.form, field);
    const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.problems.push({ field, kind: 'number', least, most });
    return least;
  }
  one<Word extends string>(
    field: string,
    words: readonly [Word, ...Word[]] | readonly Word[],
  ): Word | undefined {
    const found = words.find((word) => word === this.form.get(field));
    if (found === undefined) this.problems.push({ field, kind: 'choose' });
    return found;
  }
  some<Word extends string>(field: string, words: readonly Word[]): readonly Word[] {
    const sent = this.form.getAll(field);
    return words.filter((word) => sent.includes(word));
  }
}
