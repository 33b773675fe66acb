import type { Procedure } from '../asked.ts';
import { agreement } from './agreement.ts';
import { assign } from './assign.ts';
import { correlation } from './correlation.ts';
import { difference } from './difference.ts';
import { iv } from './instrument.ts';
import { lin } from './lin.ts';
import { logit } from './logit.ts';
import { mixed } from './mixed.ts';
import { multiple } from './multiple.ts';
import { paired } from './paired.ts';
import { policy } from './policy.ts';
import { pool } from './pool.ts';
import { power } from './power.ts';
import { randomisation } from './randomisation.ts';
import { rank } from './rank.ts';
import { ols } from './regression.ts';
import { reliability } from './reliability.ts';
import { shrink } from './shrink.ts';
import { survival } from './survival.ts';
import { twoByTwo } from './two-by-two.ts';

export const procedures: readonly Procedure[] = [
  ...[difference, ols, lin, iv, logit, twoByTwo, randomisation, assign, survival, pool],
  ...[mixed, paired, rank, correlation, reliability, agreement, power, policy, shrink, multiple],
];
