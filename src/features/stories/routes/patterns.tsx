import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer, viewerOf } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { type Cell, hideSmall, SMALLEST_STORY_CELL } from '../../../shared/small-cells.ts';
import { isPerspective } from '../forms/story.ts';
import { storyLinks } from '../links.ts';
import { middleOf, type Outlier } from '../outliers.ts';
import { countDyad, countIndicators, countTriad, keyOfTriad, type TriadRow } from '../patterns.ts';
import { dyadCounts, indicatorsOf, readStories, type StoryRow, storyRows } from '../queries/patterns.ts';
import { type Study, selectStudy } from '../queries/studies.ts';
import type { Group } from '../queries/visible.ts';
import { readSelection } from '../selection.ts';
import { researchTexts } from '../texts/research.ts';
import { PatternsPage } from '../views/patterns-page.tsx';
import type { Chosen, PatternsProps } from '../views/patterns-props.ts';

const firstStories = 3;
const mostStories = 200;
const howManyOutliers = 3;

/** What stands in the address; anything that is not a choice of this study is left out. */
function chosenIn(c: Ctx, study: Study): Chosen {
  const moment = study.moments.find(({ number }) => String(number) === c.req.query('moment'))?.number ?? null;
  const wie = c.req.query('wie') ?? null;
  const naast = c.req.query('naast');
  const draw = Number(c.req.query('loting') ?? 0);
  return {
    moment,
    perspective: isPerspective(wie) && study.perspectives.includes(wie) ? wie : null,
    selection: readSelection(c.req.query('deel') ?? '') ?? { kind: 'all' },
    draw: Number.isSafeInteger(draw) && draw > 0 && draw < 1000 ? draw : 0,
    everything: c.req.query('alles') === '1',
    beside: naast === 'moment' || naast === 'perspective' ? naast : null,
  };
}

const shown = (count: number): Cell => (count > 0 && count < SMALLEST_STORY_CELL ? 'hidden' : count);

type Chose = Pick<Chosen, 'moment' | 'perspective'>;

/** The stories of one moment and one kind of teller; of all, where none is chosen. */
const inGroup = (rows: readonly StoryRow[], { moment, perspective }: Chose): readonly StoryRow[] =>
  rows.filter(
    (row) =>
      (moment === null || row.moment === moment) && (perspective === null || row.perspective === perspective),
  );

function countsOf(study: Study, chosen: Chosen, rows: readonly StoryRow[]): PatternsProps['counts'] {
  const count = (chose: Partial<Chose>): number =>
    inGroup(rows, { moment: null, perspective: null, ...chose }).length;
  const moments = hideSmall(
    study.moments.map(({ number }) => count({ moment: number })),
    SMALLEST_STORY_CELL,
  );
  const perspectives = hideSmall(
    study.perspectives.map((one) => count({ perspective: one })),
    SMALLEST_STORY_CELL,
  );
  return {
    moments: moments.cells,
    perspectives: perspectives.cells,
    all: moments.total === 'hidden' ? 'hidden' : perspectives.total,
    group: shown(inGroup(rows, chosen).length),
  };
}

/** What one group looks like, without its stories. */
async function pictures(tx: Tx, viewer: Viewer, study: Study, rows: readonly StoryRow[]) {
  const ids = rows.map(({ id }) => id);
  const lines = await dyadCounts(tx, viewer, ids);
  const answers = await indicatorsOf(tx, viewer, ids);
  return {
    rows,
    triad: countTriad(rows),
    dyads: study.frame.dyads.map(({ id }) => ({ dyad: id, counted: countDyad(id, lines) })),
    indicators: countIndicators(study.frame.indicators, answers),
  };
}

type Pictures = Awaited<ReturnType<typeof pictures>>;

/** How many stories lie behind the chosen part, as the picture tells it. */
function behindOf({ selection }: Chosen, group: Cell, { triad, dyads, indicators }: Pictures): Cell {
  if (selection.kind === 'triad') return triad.cells[selection.key];
  if (selection.kind === 'dyad')
    return dyads.find(({ dyad }) => dyad === selection.dyad)?.counted.cells[selection.key] ?? 'hidden';
  if (selection.kind === 'indicator')
    return (
      indicators.find(({ indicator }) => indicator === selection.indicator)?.cells[selection.answer] ??
      'hidden'
    );
  return group;
}

const idsOf = ({ selection }: Chosen, rows: readonly TriadRow[]): readonly string[] | null =>
  selection.kind === 'triad'
    ? rows.filter((row) => keyOfTriad(row) === selection.key).map(({ id }) => id)
    : null;

/** The stories that lie far from the middle, as far as they may be read. */
async function outlying(tx: Tx, viewer: Viewer, study: Study, group: Group, found: readonly Outlier[]) {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const stories = await readStories(tx, viewer, {
    ...{ group, selection: { kind: 'all' }, ids },
    ...{ seed: study.seed, draw: 0, limit: howManyOutliers },
  });
  return found.flatMap(({ id, distance }) => {
    const story = stories.find((one) => one.id === id);
    return story === undefined ? [] : [{ story, distance }];
  });
}

/** The pictures of each moment or each kind of teller. */
function panelsOf(c: Ctx, study: Study, chosen: Chosen, rows: readonly StoryRow[]): PatternsProps['panels'] {
  const t = researchTexts[c.var.locale];
  const parts =
    chosen.beside === 'moment'
      ? study.moments.map(({ number, name }) => ({ name, query: { moment: number, beside: null } }))
      : study.perspectives.map((one) => ({
          name: t.perspectives[one],
          query: { perspective: one, beside: null },
        }));
  return parts.map(({ name, query }) => {
    const part = inGroup(rows, { ...chosen, ...query });
    return { name, query, triad: countTriad(part), group: shown(part.length) };
  });
}

async function show(c: Ctx): Promise<Response> {
  const viewer = viewerOf(c);
  const props = await asViewer(c, async (tx): Promise<Omit<PatternsProps, 'shell'> | null> => {
    const study = await selectStudy(tx, viewer, c.req.param('study') ?? '');
    if (study === null) return null;
    const chosen = chosenIn(c, study);
    const group = { studyId: study.id, moment: chosen.moment, perspective: chosen.perspective };
    const rows = await storyRows(tx, viewer, study.id);
    const counts = countsOf(study, chosen, rows);
    const seen = await pictures(tx, viewer, study, inGroup(rows, chosen));
    const middle = middleOf(seen.rows, howManyOutliers);
    const behind = behindOf(chosen, counts.group, seen);
    const tooFew = counts.group === 'hidden' || chosen.beside !== null;
    const limit = chosen.everything ? mostStories : firstStories;
    const reading = {
      group,
      selection: chosen.selection,
      ids: idsOf(chosen, seen.rows),
      seed: study.seed,
      draw: chosen.draw,
      limit,
    };
    return {
      ...{ study, chosen, counts, behind },
      ...{ triad: seen.triad, dyads: seen.dyads, indicators: seen.indicators },
      centre: middle?.centre ?? null,
      outliers: tooFew ? [] : await outlying(tx, viewer, study, group, middle?.outliers ?? []),
      stories: tooFew || behind === 'hidden' ? [] : await readStories(tx, viewer, reading),
      panels: chosen.beside === null ? [] : panelsOf(c, study, chosen, rows),
    };
  });
  if (props === null) return refuse(c, 'notFound');
  return render(c, <PatternsPage shell={shellOf(c)} {...props} />, { cache: 'no-store' });
}

export const patternRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.patterns(':study'), access: ['researcher'], handle: show },
];
