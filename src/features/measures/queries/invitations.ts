import { sql } from 'kysely';
import { audit, logProcessing, type Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Moment } from '../campaign.ts';
import { invitations } from './invited.ts';
import './tables.ts';

/** So many at once; more is a second time. */
const mostAtOnce = 2_000;

/** A report is made of everybody who was invited. This is more than a campaign in one organisation has, and all it can hold. */
export const mostInvited = 100_000;

/** How many can still be invited in this campaign. Who invites waits here for who does so now, so that it never becomes more. */
export async function roomIn(
  tx: Tx,
  { tenantId }: Viewer,
  campaignId: string,
  most: number,
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`campaign ${campaignId}`}, 0))`.execute(tx);
  const { invited } = await invitations(tx, { tenantId })
    .select(({ fn }) => fn.countAll<number>().as('invited'))
    .where('moment.campaign_id', '=', campaignId)
    .executeTakeFirstOrThrow();
  return Math.max(0, most - invited);
}

/** Everybody with an open dossier in one municipality, or the caseload of one coach; whoever is invited already stays so. */
export async function invitePeople(
  tx: Tx,
  viewer: Viewer,
  moment: Moment,
  whom: { readonly municipalities: readonly string[]; readonly coach?: string; readonly room: number },
): Promise<number> {
  if (whom.municipalities.length === 0) return 0;
  const people = await tx
    .selectFrom('person')
    .select(['id', 'municipality_id as municipality'])
    .where('tenant_id', '=', viewer.tenantId)
    .where('archived_at', 'is', null)
    .where('municipality_id', 'in', whom.municipalities)
    .$if(whom.coach !== undefined, (query) => query.where('coach_id', '=', whom.coach ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('invitation')
            .select('invitation.id')
            .whereRef('invitation.tenant_id', '=', 'person.tenant_id')
            .whereRef('invitation.person_id', '=', 'person.id')
            .where('invitation.moment_id', '=', moment.id),
        ),
      ),
    )
    .orderBy('id')
    .limit(Math.min(mostAtOnce, whom.room))
    .execute();
  await store(
    tx,
    viewer,
    moment,
    people.map(({ id, municipality }) => ({ person: id, code: null, municipality })),
  );
  await logProcessing(
    tx,
    viewer,
    'vragenlijst-uitnodigen',
    people.map(({ id }) => id),
  );
  return people.length;
}

/** Professionals by code: those of an earlier moment keep theirs, so that only they can tell which answers belong together. */
export async function inviteCodes(
  tx: Tx,
  viewer: Viewer,
  moment: Moment,
  given: {
    readonly campaignId: string;
    readonly municipality: string;
    readonly codes: readonly string[];
    readonly room: number;
  },
): Promise<number> {
  const known = await tx
    .selectFrom('invitation')
    .innerJoin('moment', (join) =>
      join
        .onRef('moment.tenant_id', '=', 'invitation.tenant_id')
        .onRef('moment.id', '=', 'invitation.moment_id'),
    )
    .select(['invitation.code', 'moment.number'])
    .where('invitation.tenant_id', '=', viewer.tenantId)
    .where('moment.campaign_id', '=', given.campaignId)
    .where('invitation.municipality_id', '=', given.municipality)
    .execute();
  const here = new Set(known.filter(({ number }) => number === moment.number).map(({ code }) => code));
  const earlier = new Set(known.filter(({ number }) => number < moment.number).map(({ code }) => code));
  const waiting = [...earlier].flatMap((code) => (code === null || here.has(code) ? [] : [code]));
  const missing = Math.max(0, Math.min(given.codes.length - here.size, given.room));
  const codes = [...waiting, ...given.codes.filter((code) => !earlier.has(code))].slice(0, missing);
  await store(
    tx,
    viewer,
    moment,
    codes.map((code) => ({ person: null, code, municipality: given.municipality })),
  );
  return codes.length;
}

interface Whom {
  readonly person: string | null;
  readonly code: string | null;
  readonly municipality: string;
}

async function store(tx: Tx, viewer: Viewer, moment: Moment, whom: readonly Whom[]): Promise<void> {
  if (whom.length === 0) return;
  await tx
    .insertInto('invitation')
    .values(
      whom.map(({ person, code, municipality }) => ({
        ...{ tenant_id: viewer.tenantId, id: viewer.newId(), moment_id: moment.id },
        ...{ person_id: person, code, municipality_id: municipality, made_at: viewer.now },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await audit(tx, viewer, {
    what: 'campaign.invited',
    subjectId: moment.id,
    after: { name: moment.name, count: whom.length },
    confidential: false,
  });
}
