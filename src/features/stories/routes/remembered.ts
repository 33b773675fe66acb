import type { Db } from '../../../platform/db/index.ts';
import { remembering } from '../../../platform/remember.ts';
import type { Cell } from '../../../shared/small-cells.ts';
import type { StoryCount } from '../queries/counts.ts';
import type { CountedStudy } from '../views/counts-page.tsx';

/** Counting every story costs as much as there are stories; nobody needs it fresher than this. */
const minutes = 10;

/** Per organisation: what each study may show, how many stories may be studied, and how many the municipality may count. */
export const rememberedStudies = remembering<readonly CountedStudy[]>(minutes);
export const rememberedCounts = remembering<readonly StoryCount[]>(minutes);
export const rememberedTold = remembering<Cell>(minutes);

/** After a withdrawal, once it is stored: whoever opens a page now counts again. */
export function forgetCounts(db: Db, tenantId: string): void {
  for (const one of [rememberedStudies, rememberedCounts, rememberedTold]) one.forget(db, tenantId);
}
