import { sql } from 'kysely';
import { audit, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { MethodStep, Principle, Team } from '../practice.ts';
import { type Found, findPrinciple, findStep, methodOf, principlesOf } from './read.ts';
import './tables.ts';

/** `stale`: somebody else changed it since this form was opened. */
export type Saved = 'saved' | 'stale';

export type PrincipleContent = Omit<Principle, 'id' | 'version'>;
export type StepContent = Omit<MethodStep, 'id' | 'version'>;

export interface Entry<Content> {
  readonly team: Team;
  /** Made with the form, so that sending twice stores once. */
  readonly id: string;
  /** The version that the form showed; 0 for one that is new. */
  readonly version: number;
  readonly content: Content;
}

/** One change of a team at a time: what is counted or compared stays so until it is stored. */
export const alone = (tx: Tx, { tenantId }: Viewer, team: Team) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`practice ${tenantId} ${team.id}`}, 0))`.execute(tx);

/** What an entry says; every field is a text. */
type Words = Readonly<Record<string, string>>;

interface Row {
  readonly id: string;
}

/** Where an entry is kept: a table has a type of its own, what happens does not. */
interface Kept<Content> {
  readonly thing: 'principle' | 'method-step';
  /** More than anybody keeps in mind is no list. */
  readonly most: number;
  readonly list: () => Promise<readonly Row[]>;
  readonly find: () => Promise<Found<Content> | undefined>;
  /** Adds it as the last of the list; unless the id is there already. */
  readonly add: (place: number) => Promise<boolean>;
  /** Changes the version that the form showed, if it is still that one. */
  readonly change: () => Promise<boolean>;
}

/** Adds an entry or changes it; what a colleague dropped meanwhile comes back. */
async function save<Content extends Words>(
  tx: Tx,
  viewer: Viewer,
  entry: Entry<Content>,
  kept: Kept<Content>,
): Promise<Saved | 'full'> {
  const { team, id, version, content } = entry;
  await alone(tx, viewer, team);
  const list = await kept.list();
  // This one may be among them, and is then changed.
  if (list.filter((one) => one.id !== id).length >= kept.most) return 'full';
  const done = version === 0 ? await kept.add(list.length + 1) : await kept.change();
  if (!done) return sentBefore(await kept.find(), content);
  await audit(tx, viewer, {
    what: `${kept.thing}.${version === 0 ? 'added' : 'changed'}`,
    subjectId: id,
    after: { ...content },
    confidential: false,
  });
  return 'saved';
}

/** Nothing was stored: the same button twice, or a form that was sent, changed and sent again, or a colleague was first. */
function sentBefore<Content extends Words>(row: Found<Content> | undefined, content: Content): Saved {
  const same =
    row?.dropped === false &&
    Object.entries(content).every(([name, value]) => Reflect.get(row, name) === value);
  return same ? 'saved' : 'stale';
}

const keyOf = ({ tenantId }: Viewer, { team, id }: Entry<unknown>) => ({
  ...{ tenant_id: tenantId, municipality_id: team.id, id },
});

/** What is stored: the content, who wrote it and when, one version more, and in sight. */
const rowOf = <Content extends Words>(viewer: Viewer, { version, content }: Entry<Content>) => ({
  ...{ ...content, version: version + 1, dropped_at: null },
  ...{ changed_by: viewer.accountId, changed_at: viewer.now },
});

export const savePrinciple = (tx: Tx, viewer: Viewer, entry: Entry<PrincipleContent>, most: number) =>
  save(tx, viewer, entry, {
    ...{ thing: 'principle', most },
    list: () => principlesOf(tx, viewer, entry.team),
    find: () => findPrinciple(tx, viewer, entry.team, entry.id),
    add: async () => {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('principle')
        .values({ ...rowOf(viewer, entry), ...keyOf(viewer, entry) })
        .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    change: async () => {
      const { numUpdatedRows } = await tx
        .updateTable('principle')
        .set(rowOf(viewer, entry))
        .where((row) => row.and({ ...keyOf(viewer, entry), version: entry.version }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  });

/** The last place that a row can have; the list itself is shorter. */
const lastPlace = 99;

export const saveStep = (tx: Tx, viewer: Viewer, entry: Entry<StepContent>, most: number) =>
  save(tx, viewer, entry, {
    ...{ thing: 'method-step', most },
    list: () => methodOf(tx, viewer, entry.team),
    find: () => findStep(tx, viewer, entry.team, entry.id),
    add: async (place) => {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('method_step')
        .values({ ...rowOf(viewer, entry), ...keyOf(viewer, entry), place: Math.min(place, lastPlace) })
        .onConflict((there) => there.columns(['tenant_id', 'id']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    change: async () => {
      const { numUpdatedRows } = await tx
        .updateTable('method_step')
        .set(rowOf(viewer, entry))
        .where((row) => row.and({ ...keyOf(viewer, entry), version: entry.version }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  });
