import type { Row } from '../../src/features/experiments/analysis/rows.ts';
import { powerOf } from '../../src/features/experiments/design/power.ts';
import { protocolOf } from '../../src/features/experiments/design/protocol.ts';
import { addInventedStudy } from '../../src/features/experiments/queries/invented.ts';
import { hashOf, sha256 } from '../../src/features/experiments/routes/sealed-sequence.ts';
import { aDay } from '../../src/shared/calendar-day.ts';
import { deventer } from './deventer.ts';
import type { Organisation } from './organisation.ts';

const start = new Date('2025-01-06T09:00:00Z');
const closed = new Date('2026-02-02T09:00:00Z');
const dayAfter = (days: number) => new Date(start.getTime() + days * aDay).toISOString().slice(0, 10);

/** The trial of the reference data as rows of the database, as if coaches had asked 364 people. */
export async function loadTrial(here: Organisation, rows: readonly Row[]): Promise<string> {
  const { ids } = here.world.deps;
  const tenant = { tenant_id: here.tenantId };
  const study = ids();
  const people = rows.map((row) => ({ row, id: ids(), participant: ids() }));
  const blocks = [...new Set(rows.map(({ stratum }) => stratum ?? 0))].toSorted((a, b) => a - b);
  const inBlock = Map.groupBy(people, ({ row }) => blocks.indexOf(row.stratum ?? 0) + 1);
  const protocol = protocolOf(deventer, powerOf(deventer));
  const seed = 'ab'.repeat(32);
  await here.inside(async (tx) => {
    await tx
      .insertInto('person')
      .values(
        people.map(({ id, row }) => ({
          ...{ ...tenant, id, municipality_id: 'dorp', coach_id: here.accounts.coach, account_id: null },
          ...{ given_name: 'Deelnemer', family_name: row.pseudonym, birth_year: null, phone: null },
          ...{ email: null, language: 'nl', archived_at: null, created_at: start },
        })),
      )
      .execute();
    await addInventedStudy(tx, here.tenantId, {
      ...{ id: study, researcher: here.accounts.researcher, design: deventer, madeAt: start },
      registration: {
        ...{ at: start, protocol, protocolHash: hashOf(protocol) },
        strata: blocks.map((_, at) => ({ number: at + 1, municipality: 'dorp', levels: [String(at)] })),
        lottery: {
          ...{ seed, seedHash: sha256(seed) },
          sequences: blocks.map((_, at) => inBlock.get(at + 1)?.map(({ row }) => row.arm) ?? []),
        },
      },
      participants: [...inBlock].flatMap(([stratum, of]) =>
        of.map(({ row, id, participant }, at) => ({
          ...{ id: participant, person: id, coach: here.accounts.coach, pseudonym: row.pseudonym, at: start },
          ...{ excluded: null, baseline: row.baseline, stopped: null },
          place: { stratum, slot: at + 1, arm: row.arm },
        })),
      ),
      closing: { at: closed, reason: 'Iedereen is 12 maanden gevolgd.' },
      deviations: [],
    });
    const outcome = (
      person: string,
      kind: 'work' | 'benefit',
      word: string,
      from: number,
      known: number,
    ) => ({
      ...{ ...tenant, id: ids(), person_id: person, kind, word, amount: null, from_day: dayAfter(from) },
      ...{
        to_day: null,
        known_until: dayAfter(known),
        source: 'import' as const,
        made_by: null,
        made_at: closed,
      },
    });
    const outcomes = people.flatMap(({ row, id }) => [
      outcome(id, 'work', 'none', -30, row.reached ? 299 : 400),
      ...(row.reached ? [outcome(id, 'work', 'part', 300, 400)] : []),
      outcome(id, 'benefit', 'whole', -30, row.left ? (row.days ?? 0) - 1 : (row.days ?? 0)),
      ...(row.left ? [outcome(id, 'benefit', 'none', row.days ?? 0, 400)] : []),
    ]);
    await tx.insertInto('outcome').values(outcomes).execute();
  });
  return study;
}
