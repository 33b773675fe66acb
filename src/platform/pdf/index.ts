/** A document on paper and for a screen reader. */
export type { Block, Column, Drawing, PdfDocument, Run, Words } from './block.ts';
export { makePdf } from './compile.ts';
