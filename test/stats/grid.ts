import gammaln from '@stdlib/math-base-special-gammaln';
import { betaCdf, betaQuantile } from '../../src/stats/beta.ts';
import { binomialCdf } from '../../src/stats/binomial.ts';
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredUpper } from '../../src/stats/chi-squared.ts';
import { fCdf, fQuantile } from '../../src/stats/f.ts';
import { hypergeometricCdf } from '../../src/stats/hypergeometric.ts';
import { noncentralTCdf } from '../../src/stats/noncentral-t.ts';
import { normalCdf, normalQuantile } from '../../src/stats/normal.ts';
import { studentTCdf, studentTQuantile } from '../../src/stats/student-t.ts';
import { studentisedRangeCdf } from '../../src/stats/studentised-maximum.ts';

type Numbers = (...args: number[]) => number;

/** R's functions of the grid of 345 values, by ours. */
export const gridFunctions: Readonly<Record<string, Numbers | undefined>> = {
  pt: studentTCdf as Numbers,
  qt: studentTQuantile as Numbers,
  pnorm: normalCdf as Numbers,
  qnorm: normalQuantile as Numbers,
  pchisq: chiSquaredCdf as Numbers,
  pchisq_upper: chiSquaredUpper as Numbers,
  qchisq: chiSquaredQuantile as Numbers,
  pf: fCdf as Numbers,
  qf: fQuantile as Numbers,
  pbeta: betaCdf as Numbers,
  qbeta: betaQuantile as Numbers,
  pbinom: binomialCdf as Numbers,
  pt_nc: noncentralTCdf as Numbers,
  ptukey: studentisedRangeCdf as Numbers,
  phyper: ((x, white, black, drawn) => hypergeometricCdf(x, white, black, drawn)) as Numbers,
  lgamma: gammaln as Numbers,
};

/** Functions of the grid that no kernel needs yet. */
export const gridNotRun: Readonly<Record<string, string>> = {
  qtukey: 'found from ptukey where it is needed; R itself looks for it to four digits',
  digamma: 'no kernel uses it',
};
