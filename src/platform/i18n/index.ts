export * from './format.ts';
export * from './how-many.ts';
export * from './locale.ts';
export * from './mid-sentence.ts';
export type { Texts } from './texts.ts';
