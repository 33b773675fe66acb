/**
 * What may be known about an unexpected error. The message is left out: a database puts what somebody typed in it.
 * The frames of the stack are our own words.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.name, ...code, stack: frames.slice(0, 8).map((line) => line.trim()) };
}
