import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { type Adviser, adviserIn } from '../../choice/index.ts';
import { changedSince, everyFinding } from '../../evidence/index.ts';
import type { ChoiceRecord } from '../choice-record.ts';
import { NewEvidence } from '../views/new-evidence.tsx';

export interface Then {
  /** Who knows the evidence of the moment of the choice, and none of later. */
  readonly adviser: Adviser;
  /** What was found out since about something this advice named; null when nothing. */
  readonly news: JSX.Element | null;
}

/** A stored choice is told with the evidence of that day; what is new since is said beside it. */
export async function thenOf(c: Ctx, tx: Tx, choice: ChoiceRecord): Promise<Then> {
  const today = dayInAmsterdam(c.var.deps.clock());
  const adviser = await adviserIn(tx, today, choice.madeAt);
  const { fits, first } = choice.advice;
  const named = new Set([...fits, ...first].map(([id]) => id));
  const changed = changedSince(await everyFinding(tx), choice.madeAt, named);
  if (changed.length === 0) return { adviser, news: null };
  const { instruments } = adviser.in(c.var.locale).compiled;
  const items = changed.map(({ id, instrument, status }) => ({
    id,
    withdrawn: status === 'withdrawn',
    name: instruments.find((one) => one.id === instrument)?.name ?? instrument,
  }));
  return { adviser, news: <NewEvidence locale={c.var.locale} items={items} /> };
}
