import { roomOf } from './rooms.ts';
import { isTest, type SourceFile } from './source.ts';

const hiddenInputs = /\bMath\.random\b|\bnew Date\(\s*\)|\bDate\.now\b/;

/** Clock, chance and environment are inputs: they come in by the front door, never by themselves. */
export function impurities(sources: readonly SourceFile[]): string[] {
  return sources.filter(({ file }) => !isTest(file)).flatMap(({ file, code }) => complaintsOf(file, code));
}

function complaintsOf(file: string, code: string): string[] {
  const found: string[] = [];
  const { name } = roomOf(file);
  const hidden = ['feature', 'shared', 'stats'].includes(name) ? hiddenInputs.exec(code)?.[0] : undefined;
  if (hidden) found.push(`${file} uses ${hidden}: clock and chance are passed in`);
  if (name !== 'config' && /\bprocess\.env\b|\benv\b[^;]*\bfrom 'node:process'/.test(code)) {
    found.push(`${file} reads process.env: only src/config.ts does`);
  }
  return found;
}
