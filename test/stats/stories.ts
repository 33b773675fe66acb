import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../src/platform/sheets/index.ts';
import { projectRoot } from '../house/source.ts';

/** Eighty invented stories that come with NarraFirma; they lie beside the checkout and are not ours to hand on. */
const file = path.join(projectRoot, '../shared/data/stories/narrafirma/narrafirma_example_stories.csv');
export const storiesAreThere = existsSync(file);

/** A scale question by row; NaN where not answered. */
export const scale = (name: string): Float64Array =>
  Float64Array.from(answers(name), (cell) => (cell === '' ? Number.NaN : Number(cell)));

/** The values of a scale for each answer to a choice question. */
export function scaleBy(scaleName: string, choice: string): readonly Float64Array[] {
  const [values, chosen] = [scale(scaleName), answers(choice)];
  return different(chosen).map((one) => values.filter((_, i) => chosen[i] === one));
}

/** Counts of two choice questions; who skipped one does not count. */
export function crossed(a: string, b: string): readonly (readonly number[])[] {
  const [rows, columns] = [answers(a), answers(b)];
  return different(rows).map((row) =>
    different(columns).map((column) => rows.filter((one, i) => one === row && columns[i] === column).length),
  );
}

function answers(name: string): readonly string[] {
  const [head, ...rows] = readCsv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const place = head?.cells.indexOf(name) ?? -1;
  return rows.flatMap(({ cells }) => (cells[0]?.startsWith(';') ? [] : [cells[place]?.trim() ?? '']));
}

const different = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '').sort();
