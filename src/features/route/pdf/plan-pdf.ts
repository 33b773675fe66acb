import { formatDate } from '../../../platform/i18n/index.ts';
import { type Block, makePdf, type PdfDocument, type Words } from '../../../platform/pdf/index.ts';
import type { Step } from '../step.ts';
import { offeringTexts } from '../texts/offering.ts';
import { paperTexts } from '../texts/paper.ts';
import { routeTexts } from '../texts/route.ts';
import { whereText } from '../views/offering.tsx';
import { hoursText, type WithRoute, whenText, whoText } from '../views/view.ts';

export interface PaperOptions {
  /** The organisation, above every page. */
  readonly owner: string;
  readonly made: Date;
  /** First name; never in the metadata. */
  readonly person: string;
}

/**
 * The plan on paper, with what article 44a of the Participatiewet asks: the support, what is agreed, and what happens
 * when it does not work out. The words of the person come first.
 */
export const planPdf = (view: WithRoute, options: PaperOptions): Uint8Array<ArrayBuffer> =>
  makePdf(planDocument(view, options));

export const planHeaders = (view: WithRoute): Record<string, string> => ({
  'Content-Type': 'application/pdf',
  'Content-Disposition': `attachment; filename="${paperTexts[view.shell.locale].fileName}"`,
  'Cache-Control': 'no-store',
});

export function planDocument(view: WithRoute, { owner, made, person }: PaperOptions): PdfDocument {
  const { locale } = view.shell;
  const t = paperTexts[locale];
  const { pausedOn } = view.route;
  const [before = '', between = ''] = t.page;
  return {
    title: t.title,
    locale,
    owner,
    foot: t.foot,
    page: [before, between],
    blocks: [
      heading(1, t.title),
      { kind: 'text', words: t.madeFor(person), tone: 'lead' },
      text(t.made(formatDate(locale, made))),
      ...(pausedOn === null ? [] : [text(t.paused(formatDate(locale, pausedOn)))]),
      ...goalBlocks(view),
      ...stepBlocks(view),
      ...agreementBlocks(view),
      { kind: 'notice', title: t.noDecision, words: t.noDecisionText },
      { kind: 'text', words: t.law, tone: 'small' },
    ],
  };
}

const heading = (level: 1 | 2 | 3, words: Words): Block => ({ kind: 'heading', level, words });
const text = (words: Words): Block => ({ kind: 'text', words });

/** What somebody wrote keeps its paragraphs. */
const paragraphs = (written: string): Block[] =>
  written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => text(line));

function goalBlocks({ shell, route, wordOf }: WithRoute): Block[] {
  const t = paperTexts[shell.locale];
  const about = [...(route.goal === null ? [] : [route.goal]), ...route.lifeDomains].flatMap(
    (id) => wordOf(id) ?? [],
  );
  return [
    heading(2, t.goal),
    ...paragraphs(route.goalWords),
    ...(about.length === 0 ? [] : [text([{ text: `${t.about}: `, strong: true }, about.join(', ')])]),
  ];
}

function stepBlocks(view: WithRoute): Block[] {
  const { locale } = view.shell;
  const t = paperTexts[locale];
  const going = view.steps.filter(({ status }) => status !== 'stopped');
  if (going.length === 0) return [heading(2, t.steps), text(t.noSteps)];
  return [
    heading(2, t.steps),
    {
      kind: 'table',
      columns: [
        { name: t.step, share: 2.2 },
        { name: t.when, share: 1.8 },
        { name: t.who, share: 1.2 },
        { name: t.stands, share: 1.2 },
      ],
      rows: going.map((step) => [
        step.title,
        [
          whenText(locale, step),
          ...(step.hoursPerWeek === null ? [] : [`, ${hoursText(locale, step.hoursPerWeek, step)}`]),
        ],
        whoText(view, step),
        routeTexts[locale].status[step.status],
      ]),
    },
    ...moreBlocks(view, going),
  ];
}

/** Why, what and how of each step, and how it went, for whoever wants to read on. */
function moreBlocks(view: WithRoute, steps: readonly Step[]): Block[] {
  const { locale } = view.shell;
  const t = paperTexts[locale];
  const words = routeTexts[locale];
  const blocks = steps.flatMap((step) => {
    const lines = (
      [
        [words.why, step.why],
        [words.what, step.what],
        [words.how, step.how],
        [offeringTexts[locale].paper, whereText(view, step) ?? ''],
        [t.felt, feltText(view, step)],
      ] as const
    ).filter(([, said]) => said !== '');
    if (lines.length === 0) return [];
    const items = lines.map(([name, said]) => [{ text: `${name} `, strong: true }, said]);
    return [{ kind: 'together', blocks: [heading(3, step.title), { kind: 'list', items }] } as const];
  });
  return blocks.length === 0 ? [] : [heading(2, t.stepsMore), ...blocks];
}

function feltText({ shell }: WithRoute, step: Step): string {
  if (step.feeling === null) return '';
  const face = routeTexts[shell.locale].feeling[step.feeling];
  return step.feelingWords === '' ? face : `${face}. ${step.feelingWords}`;
}

function agreementBlocks({ shell, route, steps }: WithRoute): Block[] {
  const { locale } = shell;
  const t = paperTexts[locale];
  const titles = (which: Step['agreement']) =>
    steps
      .filter(({ agreement, status }) => agreement === which && status !== 'stopped')
      .map(({ title }) => title);
  const agreed = titles('agreed');
  const again = titles('again');
  const orNone = (written: string, none: string) => (written === '' ? [text(none)] : paragraphs(written));
  const listed = (name: string, items: readonly string[]): Block[] =>
    items.length === 0 ? [] : [text([{ text: `${name}:`, strong: true }]), { kind: 'list', items }];
  return [
    heading(2, t.support),
    ...orNone(route.support, t.supportNone),
    heading(2, t.duties),
    ...orNone(route.duties, t.dutiesNone),
    ...(agreed.length === 0 ? [text(t.noneAgreed)] : listed(t.agreed, agreed)),
    ...listed(t.again, again),
    heading(2, t.consequences),
    ...orNone(route.consequences, t.consequencesNone),
    heading(2, t.evaluate),
    text(route.evaluateOn === null ? t.evaluateNone : t.evaluateOn(formatDate(locale, route.evaluateOn))),
  ];
}
