import type { Locale } from '../i18n/locale.ts';

/** A part of a sentence: heavier, or in another language than the document. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly lang?: Locale | undefined;
}
export type Words = string | readonly (string | Run)[];

/** What a document is made of. Every drawing has words that say the same. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: Words }
  | { readonly kind: 'text'; readonly words: Words; readonly tone?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: 'notice'; readonly title: string; readonly words: Words }
  | { readonly kind: 'drawings'; readonly drawings: readonly Drawing[] }
  /** Stays on one page where that is possible. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'new-page' };

export interface Column {
  readonly name: string;
  /** A share of the width. */
  readonly share: number;
  readonly numeric?: boolean;
}

/** A picture as SVG, with what it shows in words; drawings of one block stand side by side. */
export interface Drawing {
  readonly title: string;
  readonly svg: string;
  readonly alt: string;
  /** What its numbers stand for, below it. */
  readonly lines: readonly string[];
}

export interface PdfDocument {
  readonly title: string;
  readonly locale: Locale;
  /** Stands above every page. */
  readonly owner: string;
  /** Stands below every page, beside its number. */
  readonly foot: string;
  /** *Pagina 1 van 3*: the words before and between the numbers. */
  readonly page: readonly [before: string, between: string];
  readonly blocks: readonly Block[];
}
