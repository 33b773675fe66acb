export interface Failures {
  readonly count: number;
  readonly latest: Date | null;
}

export interface DelayRule {
  /** Mistakes everybody makes; they cost nothing. */
  readonly free: number;
  /** It never grows beyond this, so that nobody stays out because of somebody else. */
  readonly mostSeconds: number;
}

export const delayRules = {
  /** In a browser where this account signed in before: only what went wrong there counts. */
  device: { free: 5, mostSeconds: 900 },
  /** In other browsers, wherever they are: short, because anybody can cause it. */
  account: { free: 5, mostSeconds: 60 },
  /** One network address, over all accounts; an office shares one. */
  address: { free: 30, mostSeconds: 900 },
} as const satisfies Record<string, DelayRule>;

/** Seconds still to wait: 1, 2, 4, 8 … after the free mistakes, counted from the latest. */
export function secondsToWait({ count, latest }: Failures, rule: DelayRule, now: Date): number {
  const beyond = count - rule.free;
  if (beyond < 0 || latest === null) return 0;
  const delay = Math.min(2 ** beyond, rule.mostSeconds);
  return Math.max(0, Math.ceil(latest.getTime() / 1000 + delay - now.getTime() / 1000));
}
