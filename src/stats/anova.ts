import { present } from './complete.ts';
import { fUpper } from './f.ts';
import { moments } from './moments.ts';
import { type Computed, computed, type Failure, failure } from './result.ts';

export interface Anova extends Computed {
  readonly statistic: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  /** Share of the spread that is between the groups. */
  readonly etaSquared: number;
  /** The same without assuming that all groups spread alike (Welch 1951); null when a group does not spread at all. */
  readonly welch: { readonly statistic: number; readonly df2: number; readonly p: number } | null;
  /** Likeness of people in one group, from one-way analysis of variance; under 0 counts as none. */
  readonly icc: number;
}

/** Do the means of groups differ? One-way analysis of variance, F = mean square between over within (Fisher 1925). Fails: `too-few`, `no-variation` when no group spreads. */
export function anova(groups: readonly ArrayLike<number>[]): Anova | Failure {
  const parts = groups.map(present);
  const full = parts.map(({ values }) => moments(values)).filter(({ n }) => n > 0);
  const n = full.reduce((sum, g) => sum + g.n, 0);
  const k = full.length;
  if (k < 2 || n <= k)
    return failure('too-few', 'At least two groups, and more values than groups, are needed.');
  const centre =
    full.reduce((sum, g) => sum + g.n * (g.mean - (full[0]?.mean ?? 0)), 0) / n + (full[0]?.mean ?? 0);
  const between = full.reduce((sum, g) => sum + g.n * (g.mean - centre) ** 2, 0);
  const within = full.reduce((sum, g) => sum + (g.n > 1 ? (g.n - 1) * g.variance : 0), 0);
  if (!(within > 0)) return failure('no-variation', 'Within the groups everybody has the same value.');
  const [ms, error] = [between / (k - 1), within / (n - k)];
  const statistic = ms / error;
  const size = (n - full.reduce((sum, g) => sum + g.n * g.n, 0) / n) / (k - 1);
  return computed({
    estimand: 'differences between the means of the groups',
    method: 'one-way analysis of variance',
    n,
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
    ...{ statistic, df1: k - 1, df2: n - k, p: fUpper(statistic, k - 1, n - k) },
    etaSquared: between / (between + within),
    welch: welch(full),
    icc: (ms - error) / (ms + (size - 1) * error),
  });
}

function welch(groups: readonly { readonly n: number; readonly mean: number; readonly variance: number }[]) {
  if (groups.some(({ n, variance }) => n < 2 || !(variance > 0))) return null;
  const k = groups.length;
  const weights = groups.map(({ n, variance }) => n / variance);
  const total = weights.reduce((sum, w) => sum + w, 0);
  const sum = (of: (w: number, g: (typeof groups)[number]) => number) =>
    groups.reduce((all, g, i) => all + of(weights[i] ?? 0, g), 0);
  const centre = sum((w, g) => w * g.mean) / total;
  const slack = sum((w, g) => (1 - w / total) ** 2 / (g.n - 1)) / (k * k - 1);
  const statistic = sum((w, g) => w * (g.mean - centre) ** 2) / (k - 1) / (1 + 2 * (k - 2) * slack);
  const df2 = 1 / (3 * slack);
  return { statistic, df2, p: fUpper(statistic, k - 1, df2) };
}
