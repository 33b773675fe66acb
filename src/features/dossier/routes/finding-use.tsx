import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Role } from '../../../shared/roles.ts';
import { SMALLEST_CELL } from '../../../shared/small-cells.ts';
import type { FindingPart } from '../../evidence/index.ts';
import { countSuggested } from '../queries/pointer-counts.ts';
import { pointerTexts } from '../texts/pointers.ts';

/** Counts about people are for who works here; a visitor reads the rest. */
const mayCount: readonly Role[] = ['coach', 'editor', 'researcher', 'manager', 'administrator'];
export const seesCounts = (roles: readonly Role[]): boolean => roles.some((role) => mayCount.includes(role));

/** On the page of a finding: how many people got this instrument in an advice since it counted. */
export const findingUse: FindingPart = async (c, tx, { instrument, published, withdrawn }) => {
  const { tenant, session, locale } = c.var;
  if (published === null || !seesCounts(session?.roles ?? [])) return null;
  const people = await countSuggested(tx, tenant.id, {
    instrument,
    from: published.at,
    until: withdrawn?.at ?? null,
  });
  const t = pointerTexts[locale].use;
  const words = people === 0 ? t.nobody : people < SMALLEST_CELL ? t.few(SMALLEST_CELL) : t.many(people);
  return (
    <Notice icon="mensen" title={t.title}>
      {words} {t.note}
    </Notice>
  );
};
