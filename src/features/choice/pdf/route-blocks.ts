import type { Block, Run, Words } from '../../../platform/pdf/index.ts';
import type { Route, RouteStep } from '../plan/plan.ts';
import { isStepForward } from '../plan/step-kind.ts';
import { adviceTexts } from '../texts/advice.ts';
import { paperTexts } from '../texts/paper.ts';
import { reasonTexts } from '../texts/reasons.ts';
import { routeWords, stepText } from '../texts/words.ts';
import { own, type Paper } from './paper.ts';
import { routeDrawing } from './route-drawing.tsx';

/** The longest route is about this high on paper, in units of the drawing. */
const HEIGHT = 420;

/** Up to three routes beside each other on one scale of weeks, then each with its table. */
export function routeBlocks(paper: Paper): Block[] {
  const { locale, answer } = paper;
  const t = adviceTexts[locale];
  const { routes, lack } = answer.plan;
  const { hoursPerWeek } = answer.situation;
  const why: Block[] = lack === null ? [] : [{ kind: 'text', words: reasonTexts[locale].lack[lack] }];
  if (routes.length === 0) return [{ kind: 'heading', level: 2, words: t.routesTitle }, ...why];
  return [
    { kind: 'new-page' },
    { kind: 'heading', level: 2, words: t.routesTitle },
    { kind: 'text', words: t.routesLead(hoursPerWeek ?? null) },
    { kind: 'text', words: paperTexts[locale].legend },
    ...why,
    drawings(paper, routes),
    ...(routes.length < 2 ? [] : [{ kind: 'notice', title: t.disagree, words: t.disagreeText } as const]),
    ...routes.flatMap((route) => routeTable(paper, route)),
    { kind: 'text', words: t.leastNote, tone: 'small' },
  ];
}

const nameOf = ({ compiled }: Paper, row: number): string => compiled.instruments[row]?.name ?? '';

function named(paper: Paper, row: number, strong = false): Run | '' {
  const instrument = paper.compiled.instruments[row];
  return instrument === undefined ? '' : own(paper, instrument, instrument.name, strong);
}

/** What a step waits for, and what must have begun. */
function afterWords(paper: Paper, { after, afterStart }: RouteStep): Words {
  const begun = ` (${adviceTexts[paper.locale].begun})`;
  const all = [
    ...after.map((row) => [named(paper, row)]),
    ...afterStart.map((row) => [named(paper, row), begun]),
  ];
  return all.length === 0 ? '–' : all.flatMap((words, i) => (i === 0 ? words : [', ', ...words]));
}

function drawings(paper: Paper, routes: readonly Route[]): Block {
  const { compiled, locale, speaker } = paper;
  const t = adviceTexts[locale];
  const longest = Math.max(1, ...routes.map((r) => r.weeks));
  const shared = {
    scale: Math.max(5, Math.min(24, HEIGHT / longest)),
    week: t.week,
    name: (row: number) => nameOf(paper, row),
    hours: (hours: number) => t.hoursPerWeek(hours, hours),
    forward: (row: number) => isStepForward(compiled.instruments[row]),
  };
  return {
    kind: 'drawings',
    drawings: routes.map((route) => {
      const { name } = routeWords(speaker, route);
      const steps = route.steps.map((s) => t.stepLine(s.from, s.to, nameOf(paper, s.row), s.hours));
      return {
        title: name,
        svg: routeDrawing({ title: name, route, ...shared }),
        lines: route.steps.map((s, i) => `${i + 1}. ${nameOf(paper, s.row)}`),
        alt: [t.pathLabel(name, route.weeks), ...steps].join(' '),
      };
    }),
  };
}

function routeTable(paper: Paper, route: Route): Block[] {
  const { locale, speaker } = paper;
  const t = adviceTexts[locale];
  const { name, explain } = routeWords(speaker, route);
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, words: `${name}: ${t.lasts.toLowerCase()} ${t.weekCount(route.weeks)}` },
        { kind: 'text', words: explain },
        {
          kind: 'table',
          columns: [
            { name: t.table.step, share: 1.5 },
            { name: t.table.weeks, share: 0.6 },
            { name: t.table.hours, share: 0.6, numeric: true },
            { name: t.table.after, share: 1.2 },
            { name: t.table.why, share: 1.7 },
          ],
          rows: route.steps.map((s, i) => [
            [`${i + 1}. `, named(paper, s.row, true)],
            t.fromTo(s.from, s.to),
            String(s.hours),
            afterWords(paper, s),
            stepText(speaker, s),
          ]),
        },
      ],
    },
  ];
}
