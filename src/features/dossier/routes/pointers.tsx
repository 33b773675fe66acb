import { inTenant } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { adviserIn, readPointers } from '../../choice/index.ts';
import { evidenceLinks } from '../../evidence/index.ts';
import { countPointers } from '../queries/pointer-counts.ts';
import { PointersPage } from '../views/pointers-page.tsx';
import { seesCounts } from './finding-use.tsx';

const pointers = { nl: readPointers('nl'), en: readPointers('en') };
const rules = pointers.nl.richtingaanwijzers.flatMap(({ nummer, regels }) =>
  regels.map(({ id, instrumentenOmhoog }) => ({ pointer: nummer, id, up: instrumentenOmhoog })),
);

/** The seven pointers with their sources; who works here also sees how often each fired and was followed. */
async function show(c: Ctx): Promise<Response> {
  const { deps, tenant, session, locale } = c.var;
  const { richtingaanwijzers, algemeneWaarschuwing } = pointers[locale];
  const counted = seesCounts(session?.roles ?? []);
  const who = { tenantId: tenant.id, accountId: session?.accountId ?? null };
  const { counts, instruments } = await inTenant(deps.db, who, async (tx) => ({
    instruments: (await adviserIn(tx, dayInAmsterdam(deps.clock()))).in(locale).compiled.instruments,
    counts: counted ? await countPointers(tx, tenant.id, rules) : null,
  }));
  return render(
    c,
    <PointersPage
      shell={shellOf(c)}
      pointers={richtingaanwijzers}
      warning={algemeneWaarschuwing.citaat}
      counts={counts}
      instruments={new Map(instruments.map((one) => [one.id, one]))}
    />,
    { cache: 'private, no-cache' },
  );
}

export const pointerRoutes: readonly Route[] = [
  { method: 'GET', path: evidenceLinks.pointers, access: 'public', handle: show },
];
