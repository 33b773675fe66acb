import type { Assumptions } from '../../src/features/value/model.ts';
import { createModel } from '../../src/features/value/queries/change.ts';
import { addLine } from '../../src/features/value/queries/lines.ts';
import { findModel } from '../../src/features/value/queries/models.ts';
import type { Line } from '../../src/features/value/words.ts';
import type { Organisation } from './organisation.ts';

const source = { text: 'schatting, verzonnen voorbeeld', url: '', year: null };

export const testAssumptions: Assumptions = {
  ...{ name: 'Proef met jobcoaching', instrument: 'jobcoaching', municipality: null, participants: 100 },
  ...{ priceYear: 2026, horizonYears: 5, discountBp: 225, discountSource: 'Eigen keuze' },
  effect: { low: 2, mid: 6, high: 10, comparison: 'loting', months: 12, source, finding: null },
};

type NewLine = Omit<Line, 'id'>;
const somebody = (party: Line['who']['party']) => ({ party, municipality: null });

export const testLines: readonly NewLine[] = [
  {
    ...{ kind: 'kosten', who: somebody('uitvoerder'), from: null, category: 'uitvoering' },
    ...{ what: 'Jobcoach', per: 'deelnemer', firstYear: 1, years: 1, source, strength: null },
    ...{ amounts: { low: 150_000, mid: 200_000, high: 250_000 }, lifeDomain: null },
  },
  {
    ...{ kind: 'baten', who: somebody('werkgever'), from: null, category: 'productie' },
    ...{ what: 'Werk dat wordt gedaan', per: 'extra-werk', firstYear: 1, years: 5, source, strength: 2 },
    ...{ amounts: { low: 900_000, mid: 1_500_000, high: 2_000_000 }, lifeDomain: null },
  },
  {
    ...{ kind: 'overdracht', who: somebody('gemeente'), from: somebody('persoon'), category: 'uitkering' },
    ...{ what: 'Minder uitkering', per: 'extra-werk', firstYear: 1, years: 5, source, strength: null },
    ...{ amounts: { low: 1_000_000, mid: 1_200_000, high: 1_400_000 }, lifeDomain: null },
  },
  {
    ...{ kind: 'baten', who: somebody('persoon'), from: null, category: 'kwaliteit-van-leven' },
    ...{ what: 'Meer zelfvertrouwen', per: 'deelnemer', firstYear: 1, years: 1, source, strength: null },
    ...{ amounts: null, lifeDomain: 'zelfvertrouwen' },
  },
];

export interface TestModel {
  readonly id: string;
  readonly lines: readonly string[];
}

/** A model of the manager of this organisation, with its lines; gives their ids. */
export function testModel(
  organisation: Organisation,
  over: Partial<Assumptions> = {},
  lines: readonly NewLine[] = testLines,
): Promise<TestModel> {
  const viewer = organisation.as('manager');
  return organisation.inside(async (tx) => {
    const id = viewer.newId();
    await createModel(tx, viewer, id, { ...testAssumptions, ...over });
    const model = await findModel(tx, viewer, id, { drafts: true });
    if (model === null) throw new Error('The model is not there.');
    const ids = lines.map(() => viewer.newId());
    for (const [i, line] of lines.entries())
      await addLine(tx, viewer, model, { ...line, id: ids[i] ?? viewer.newId() });
    return { id, lines: ids };
  });
}
