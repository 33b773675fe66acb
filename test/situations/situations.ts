import { debtsAndStress } from './debts-and-stress.ts';
import { employed } from './employed.ts';
import { entrepreneurs } from './entrepreneurs.ts';
import type { Case } from './kinds.ts';
import { longUnemployed } from './long-unemployed.ts';
import { mentalHealth } from './mental-health.ts';
import { newcomers } from './newcomers.ts';
import { older } from './older.ts';
import { parentsAndCarers } from './parents-and-carers.ts';
import { recovery } from './recovery.ts';
import { returners } from './returners.ts';
import { wishAndDistance } from './wish-and-distance.ts';
import { young } from './young.ts';

/** What a coach would expect, written by hand from practice before the advice was ever run. */
export const cases: readonly Case[] = [
  ...debtsAndStress,
  ...wishAndDistance,
  ...newcomers,
  ...mentalHealth,
  ...recovery,
  ...young,
  ...older,
  ...employed,
  ...parentsAndCarers,
  ...entrepreneurs,
  ...returners,
  ...longUnemployed,
];
