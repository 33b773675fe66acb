import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { isId } from '../../../shared/ids.ts';
import type { Team } from '../practice.ts';
import { teamsFor } from '../queries/read.ts';
import type { Told } from '../views/told.tsx';

export const readers = ['coach', 'manager', 'researcher'] as const;
export const writers = ['coach', 'manager'] as const;

/** The team of this address and what the work with it gives; null when it is not there for the viewer. */
export const withTeam = <Result>(
  c: Ctx,
  work: (tx: Tx, viewer: Viewer, team: Team) => Promise<Result>,
): Promise<Result | null> =>
  asViewer(c, async (tx, viewer) => {
    const team = (await teamsFor(tx, viewer)).find(({ id }) => id === c.req.param('team'));
    return team === undefined ? null : work(tx, viewer, team);
  });

/** The id in the address, made with the link; anything else is no address of ours. */
export const entryId = (c: Ctx): string | null => {
  const id = c.req.param('id') ?? '';
  return isId(id) ? id : null;
};

/** What was just done, for the notice above the page. */
export const toldIn = (c: Ctx): Told =>
  c.req.query('bewaard') !== undefined ? 'saved' : c.req.query('weg') !== undefined ? 'dropped' : null;
