import { asViewer } from '../../../platform/auth/index.ts';
import { formatNumber } from '../../../platform/i18n/format.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { idIn, readForm } from '../../../platform/web/read-form.ts';
import type { Route } from '../../../platform/web/route.ts';
import { catalogueOf } from '../../catalogue/index.ts';
import { addFinding, evidenceLinks } from '../../evidence/index.ts';
import { findingFrom } from '../analysis/finding.ts';
import { type Comparison, isEstimate } from '../analysis/primary.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { studyForResearcher } from '../queries/studies.ts';
import { findingTexts } from '../texts/finding.ts';
import { wordTexts } from '../texts/words.ts';
import { reportOf } from './analysis.ts';

/** Findings are Dutch content, whatever the language of the screen. */
function statementOf(study: Study, { arm, adjusted }: Comparison): string {
  const t = findingTexts.nl;
  const name = study.arms.find(({ number }) => number === arm)?.name ?? '';
  if (!isEstimate(adjusted)) return '';
  const [low, high] = adjusted.interval.map((end) => formatNumber('nl', end * 100));
  return t.statement(name, wordTexts.nl.outcome[study.outcome], study.horizonMonths, low ?? '', high ?? '');
}

/** Puts one comparison of a closed study with the offer, as a draft for an editor. */
async function make(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const made = await asViewer(c, async (tx, viewer) => {
    const study = await studyForResearcher(tx, viewer, c.req.param('studie') ?? '');
    const report = study === null ? null : await reportOf(tx, viewer, study);
    if (study === null || report === null) return null;
    const { instruments } = await catalogueOf(tx);
    const instrument = instruments.find(({ id }) => id === form.get('instrument'));
    const { comparisons } = report.analysis.primary;
    const comparison = comparisons.find(({ arm }) => String(arm) === form.get('groep'));
    if (instrument === undefined || comparison === undefined) return { study, id: null };
    const content = findingFrom(report.protocol.design, comparison, {
      ...{ instrument: instrument.id, statement: statementOf(study, comparison), studyId: study.id },
      outcome: wordTexts.nl.outcome[study.outcome],
      source: {
        ...{ title: findingTexts.nl.source(study.title), address: null },
        year: study.closedAt?.getUTCFullYear() ?? null,
      },
    });
    const id = idIn(form, viewer.newId);
    if (content === null) return { study, id: null };
    const added = await addFinding(tx, viewer, { ...content, id, status: 'draft', invented: study.invented });
    return { study, id: added.ok ? added.finding.id : null };
  });
  if (made === null) return refuse(c, 'notFound');
  const { study, id } = made;
  return c.redirect(
    id === null ? `${experimentLinks.report(study.id)}?bevinding=nee#bevinding` : evidenceLinks.finding(id),
    303,
  );
}

export const findingRoutes: readonly Route[] = [
  { method: 'POST', path: experimentLinks.finding(':studie'), access: ['researcher'], handle: make },
];
