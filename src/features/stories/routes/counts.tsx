import type { Act } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Db, Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type Cell, hideSmall, SMALLEST_STORY_CELL } from '../../../shared/small-cells.ts';
import { LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import { storyLinks } from '../links.ts';
import { countIndicators, type IndicatorCount, type IndicatorCounted, together } from '../patterns.ts';
import { reportedIndicators, storyCounts } from '../queries/counts.ts';
import { listStudies } from '../queries/studies.ts';
import { type CountedStudy, CountsPage } from '../views/counts-page.tsx';
import { instrumentNames } from './instrument-names.ts';
import { rememberedStudies, rememberedTold } from './remembered.ts';

export interface CountedIndicators {
  /** How many stories may count for the municipality; hidden under 5. */
  readonly stories: Cell;
  /** Only indicators that were asked; small cells are hidden, also against subtraction. */
  readonly indicators: readonly IndicatorCounted[];
}

/**
 * What tellers say about the indicators for one instrument, over all moments and kinds of tellers together: only stories
 * whose tellers allow that the municipality hears of them. Added up from what each study may show, and from nothing else:
 * whoever sees the studies too can then subtract nothing.
 */
export async function indicatorCounts(
  tx: Tx,
  act: Act,
  { instrumentId }: { readonly instrumentId: string },
): Promise<CountedIndicators> {
  const rows = await reportedIndicators(tx, act, instrumentId);
  const studies = [...Map.groupBy(rows, ({ studyId }) => studyId).values()].map(studyCounts);
  const shown = studies.filter(({ stories }) => stories >= SMALLEST_STORY_CELL);
  if (rows.length > 0 && shown.length === 0) return { stories: 'hidden', indicators: [] };
  return {
    stories: shown.reduce((sum, { stories }) => sum + stories, 0),
    indicators: together(shown.map(({ indicators }) => indicators)),
  };
}

/** Every story has one answer for each indicator that was asked. */
function studyCounts(rows: readonly IndicatorCount[]) {
  const asked = LIFE_DOMAINS.filter((domain) => rows.some(({ indicator }) => indicator === domain));
  const counts = asked.map((domain) =>
    rows.filter(({ indicator }) => indicator === domain).reduce((sum, { count }) => sum + count, 0),
  );
  return { stories: Math.max(0, ...counts), indicators: countIndicators(asked, rows) };
}

/** How many stories may count for the municipality, in all studies that may say how many they have. */
export const storiesTold = (db: Db, tx: Tx, act: Act): Promise<Cell> =>
  rememberedTold({ db, now: act.now }, act.tenantId, () => countTold(tx, act));

async function countTold(tx: Tx, act: Act): Promise<Cell> {
  const counts = await storyCounts(tx, act, 'report');
  const totals = [...Map.groupBy(counts, ({ studyId }) => studyId).values()].map((own) => {
    const moments = own.map(({ count }) => count);
    const { total } = hideSmall(moments, SMALLEST_STORY_CELL);
    return total === 'hidden' ? 0 : total;
  });
  const sum = totals.reduce((all, total) => all + total, 0);
  return sum === 0 && counts.length > 0 ? 'hidden' : sum;
}

async function count(tx: Tx, act: Act): Promise<readonly CountedStudy[]> {
  const counts = await storyCounts(tx, act, 'report');
  const answers = Map.groupBy(await reportedIndicators(tx, act, null), ({ studyId }) => studyId);
  return (await listStudies(tx, act)).map((study) => {
    const own = study.moments.map(
      ({ number }) => counts.find((one) => one.studyId === study.id && one.moment === number)?.count ?? 0,
    );
    const { cells, total } = hideSmall(own, SMALLEST_STORY_CELL);
    return {
      ...{ id: study.id, name: study.name, instrumentId: study.instrumentId, total },
      moments: study.moments.map(({ name }, i) => ({ name, count: cells[i] ?? ('hidden' as const) })),
      indicators: countIndicators(study.frame.indicators, answers.get(study.id) ?? []),
    };
  });
}

async function show(c: Ctx): Promise<Response> {
  const nameOf = await instrumentNames(c);
  const studies = await asViewer(c, (tx, viewer) =>
    rememberedStudies({ db: c.var.deps.db, now: viewer.now }, viewer.tenantId, () => count(tx, viewer)),
  );
  const named = studies.map((study) => ({ ...study, instrument: nameOf(study.instrumentId) }));
  const open = named.find(({ id }) => id === c.req.query('onderzoek')) ?? named[0];
  return render(c, <CountsPage shell={shellOf(c)} studies={named} open={open} />, { cache: 'no-store' });
}

export const countRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.counts, access: ['manager', 'researcher'], handle: show },
];
