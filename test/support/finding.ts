import { addFinding, type NewFinding } from '../../src/features/evidence/index.ts';
import type { Role } from '../../src/shared/roles.ts';
import type { Organisation } from './organisation.ts';

/** A study that says what it compared, with a margin that does not hold zero. */
export const aFinding: Omit<NewFinding, 'id'> = {
  status: 'published',
  instrument: 'budgetcoaching',
  statement: 'Meer mensen hadden na een jaar overzicht over hun geld.',
  population: 'mensen met schulden in Dorp',
  targetGroups: ['schulden'],
  measure: 'geld',
  outcome: 'overzicht over geld',
  horizonMonths: 12,
  comparison: 'loting',
  effect: { estimate: 9, low: 3, high: 15, unit: 'op-100', better: 'more' },
  people: 400,
  direction: 'positief',
  strength: 4,
  source: { title: 'Onderzoek in Dorp', address: 'https://onderzoek.example/dorp', year: 2025 },
  studyId: null,
};

/** Written down by the editor; gives its id. */
export async function testFinding(
  organisation: Organisation,
  changed: Partial<NewFinding> = {},
  role: Role = 'editor',
): Promise<string> {
  const id = changed.id ?? organisation.world.deps.ids();
  const added = await organisation.inside((tx) =>
    addFinding(tx, organisation.as(role), { ...aFinding, ...changed, id }),
  );
  if (!added.ok) throw new Error(`The finding was refused: ${added.why.join(', ')}`);
  return id;
}
