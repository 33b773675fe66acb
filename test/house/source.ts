import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface Import {
  /** A path from the project root, or the name of a package. */
  to: string;
  local: boolean;
  typeOnly: boolean;
}

export interface SourceFile {
  file: string;
  /** The text without comments. */
  code: string;
  imports: readonly Import[];
}

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

export const slashed = (file: string): string => file.split(path.sep).join('/');

export function readSources(): SourceFile[] {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: projectRoot }).map(slashed).sort();
  return files.map((file) => parseSource(file, readFileSync(path.join(projectRoot, file), 'utf8')));
}

export function parseSource(file: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { file, code, imports: findImports(file, code) };
}

/** A comment starts after white space or a brace; `'/api/*'` and `'https://…'` are no comments. */
const withoutComments = (text: string): string =>
  text.replace(/(^|[\s{])\/\*[\s\S]*?\*\//g, '$1').replace(/(^|\s)\/\/.*$/gm, '$1');

/** The formatter puts every import at the start of a line, so this needs no parser. */
const statement =
  /^(?:import|export)\s*(?:(type)\s+)?(?:(?:\*|\{|[\w$])[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

function findImports(file: string, code: string): Import[] {
  const found = [...code.matchAll(statement)].map(([, type, to = '']) => ({ to, typeOnly: type === 'type' }));
  const late = [...code.matchAll(dynamic)].map(([, to = '']) => ({ to, typeOnly: false }));
  return [...found, ...late].map(({ to, typeOnly }) => {
    const local = to.startsWith('.');
    return { to: local ? path.posix.join(path.posix.dirname(file), to) : to, local, typeOnly };
  });
}
