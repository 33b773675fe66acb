import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Reads and checks one file of `content/`. @throws Error with the file, the place and the reason. */
export function readContent<T>(file: string, schema: z.ZodType<T>): T {
  const url = new URL(`../../content/${file}`, import.meta.url);
  return checkContent(file, JSON.parse(readFileSync(url, 'utf8')), schema);
}

/** @throws Error with the file, the place and the reason. */
export function checkContent<T>(file: string, content: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Error(`content/${file}, ${first?.path.join('.') ?? ''}: ${first?.message ?? 'klopt niet'}`);
}
