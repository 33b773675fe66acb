import type { Failure, FailureCode } from '../../stats/result.ts';

export type RefusalCode = FailureCode | 'usage' | 'no-file' | 'bad-data' | 'no-column';

/** Why there is no answer: ends the command with exit status 2 and `{"error":{"code","message"}}`. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const usage = (message: string): Refusal => new Refusal('usage', message);

/** The result of a kernel, or the end of the command with the kernel's reason. */
export function must<T extends { readonly ok: true }>(result: T | Failure): T {
  if (result.ok) return result;
  throw new Refusal(result.code, result.message);
}

/** The result of a kernel, or null for something shown beside the answer that may be absent. */
export const ifAny = <T extends { readonly ok: true }>(result: T | Failure): T | null =>
  result.ok ? result : null;
