import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { SMALLEST_CELL } from '../../../shared/small-cells.ts';
import { outcomesOf, scoresOf } from '../../measures/index.ts';
import { type Analysis, analyse } from '../analysis/analyse.ts';
import { type Flow, flowOf } from '../analysis/flow.ts';
import { type StartRow, startOf } from '../analysis/start.ts';
import type { Deviation } from '../design/deviation.ts';
import type { Protocol } from '../design/protocol.ts';
import { analysedIn, askedCounts } from '../queries/analysed.ts';
import { protocolIn, seedOf } from '../queries/close.ts';
import { deviationsOf } from '../queries/deviations.ts';
import { drawnPerArm } from '../queries/reveal.ts';
import type { StudyForViewer } from '../queries/studies.ts';
import { rowOf } from './rows.ts';

export interface Report {
  readonly protocol: Protocol;
  readonly analysis: Analysis;
  readonly flow: Flow;
  readonly start: readonly StartRow[];
  readonly deviations: readonly Deviation[];
  readonly seed: string | null;
}

/** Everything of a report, from the rows that are stored now and the protocol as it was frozen. Null while it is not closed. */
export async function reportOf(tx: Tx, viewer: Viewer, study: StudyForViewer): Promise<Report | null> {
  const protocol = await protocolIn(tx, viewer, study);
  if (protocol === null || study.status !== 'closed') return null;
  const { design } = protocol;
  const people = await analysedIn(tx, viewer, study);
  const personIds = people.map(({ personId }) => personId);
  const outcomes = Map.groupBy(await outcomesOf(tx, viewer, personIds), ({ personId }) => personId);
  const asked = design.secondary.includes('welzijn') && personIds.length > 0;
  const scores = asked ? await scoresOf(tx, viewer, { scale: 'welzijn', personIds }) : [];
  const scoresBy = Map.groupBy(scores, ({ personId }) => personId);
  const rows = people.map((person) =>
    rowOf(design, person, outcomes.get(person.personId) ?? [], scoresBy.get(person.personId) ?? []),
  );
  return {
    protocol,
    analysis: analyse(design, rows, SMALLEST_CELL),
    flow: flowOf(design, rows, await askedCounts(tx, viewer, study), await drawnIn(tx, viewer, study)),
    start: startOf(design, rows, SMALLEST_CELL),
    deviations: await deviationsOf(tx, viewer, study),
    seed: await seedOf(tx, viewer, study),
  };
}

async function drawnIn(tx: Tx, viewer: Viewer, study: StudyForViewer) {
  if (!study.lottery) return null;
  const drawn = new Map<number, number>();
  for (const one of await drawnPerArm(tx, viewer, study.id))
    drawn.set(one.arm, (drawn.get(one.arm) ?? 0) + one.drawn);
  return drawn;
}
