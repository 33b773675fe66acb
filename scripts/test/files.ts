import { globSync, statSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export type StageName = 'fast' | 'slow' | 'browser';

/** Rules, units and the front door are fast; a file says of itself that it is slow or needs a browser. */
export function stageOf(file: string): StageName {
  if (file.startsWith('e2e/')) return 'browser';
  return /\.slow\.test\.tsx?$/.test(file) ? 'slow' : 'fast';
}

export function findTestFiles(patterns: readonly string[], root = projectRoot): Record<StageName, string[]> {
  const found = globSync('{src,test,scripts,e2e,bench}/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
    .sort();
  const stages: Record<StageName, string[]> = { fast: [], slow: [], browser: [] };
  for (const file of found) stages[stageOf(file)].push(file);
  return stages;
}

/** Heaviest first, each to the lightest share; the size of a file stands for its time, which nobody knows beforehand. */
export function share(files: readonly string[], shares: number, weigh = weight): string[][] {
  const heaps = Array.from({ length: Math.min(shares, files.length) }, () => ({
    weight: 0,
    files: [] as string[],
  }));
  for (const file of files.toSorted((a, b) => weigh(b) - weigh(a))) {
    const lightest = heaps.toSorted((a, b) => a.weight - b.weight)[0];
    lightest?.files.push(file);
    if (lightest) lightest.weight += weigh(file);
  }
  return heaps.map((heap) => heap.files);
}

/** Files that look at a whole list of pages are short and slow: so many times as slow as others of their size. */
const slowness: readonly (readonly [RegExp, number])[] = [
  [/signed-in-pages-nl/, 300],
  [/signed-in-pages-en/, 200],
  [/every-page/, 12],
];
const weight = (file: string): number =>
  statSync(path.join(projectRoot, file)).size * (slowness.find(([name]) => name.test(file))?.[1] ?? 1);
