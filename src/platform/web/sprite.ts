import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'pictograms');

interface Drawing {
  readonly viewBox: string;
  readonly inner: string;
}

const drawings = new Map<string, Drawing>();

/** The drawing inside a file of our own, without its outer element; read once. */
export function drawing(name: string): Drawing {
  const known = drawings.get(name);
  if (known) return known;
  const file = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const found = /<svg[^>]*viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(file);
  if (!found) throw new Error(`${name}.svg has no viewBox`);
  const made = { viewBox: found[1] ?? '', inner: found[2] ?? '' };
  drawings.set(name, made);
  return made;
}

export const drawingNames = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /^[pst]-.+\.svg$/.test(file))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort();

/** One file for all pictograms, fetched once; `<use>` keeps currentColor and the tokens of the page. */
export function sprite(): string {
  const symbols = drawingNames().map((name) => {
    const { viewBox, inner } = drawing(name);
    return `<symbol id="${name}" viewBox="${viewBox}">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
