import type { Act } from '../../../platform/audit/index.ts';
import { audit } from '../../../platform/audit/index.ts';
import { makeLink, removeLinksOf } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { isHttps } from '../../../platform/web/middleware/security-headers.ts';
import type { Moment } from '../campaign.ts';
import { measureLinks as links } from '../links.ts';
import type { Letter } from '../views/letters-page.tsx';

/** Until the end of the last day, wherever the sun is; the page itself counts days. */
export function minutesUntil(day: string, now: Date): number {
  const end = Date.parse(`${day}T23:59:59Z`) + 3 * 3_600_000;
  return Math.max(1, Math.ceil((end - now.getTime()) / 60_000));
}

/** A new link for each, in a letter; links that were made before open nothing any more. */
export async function lettersFor(
  c: Ctx,
  tx: Tx,
  act: Act,
  moment: Moment,
  to: readonly { readonly id: string; readonly to: string; readonly personId: string | null }[],
): Promise<Letter[]> {
  await removeLinksOf(
    tx,
    act,
    'questionnaire',
    to.map(({ id }) => id),
  );
  const minutes = minutesUntil(moment.to, act.now);
  const letters: Letter[] = [];
  for (const { id, to: name, personId } of to) {
    const token = await makeLink(tx, act, { purpose: 'questionnaire', subjectId: id, minutes });
    letters.push({ to: name, isCode: personId === null, address: addressOf(c, links.fill(token)) });
  }
  if (to.length > 0)
    await audit(tx, act, {
      what: 'letter.made',
      subjectId: moment.id,
      after: { count: to.length },
      confidential: true,
    });
  return letters;
}

/** The whole address of a page of this organisation, as its visitor sees it. */
function addressOf(c: Ctx, path: string): string {
  const { host } = new URL(c.req.url);
  return `${isHttps(c) ? 'https' : 'http'}://${host}${path}`;
}
