import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import type { PersonForCoach, PersonForViewer } from '../queries/seen.ts';

/**
 * What a later feature adds to a dossier, without the dossier knowing it: the table of contents (`app.ts`) hands the parts
 * in. All parts of a page are read in one transaction, after the look at the dossier was written down.
 */
export interface PersonPart {
  /** Nothing: what one comes for, at the top. `below`: after the choices; `aside`: small and seldom needed. */
  readonly place?: 'below' | 'aside';
  /** On the page of the coach; null: nothing to show. */
  readonly forCoach?: (c: Ctx, tx: Tx, viewer: Viewer, person: PersonForCoach) => Promise<JSX.Element | null>;
  /** Above the list of the own caseload: what asks attention now. */
  readonly forCaseload?: (c: Ctx, tx: Tx, viewer: Viewer) => Promise<JSX.Element | null>;
  /** On the page of the person. */
  readonly forSelf?: (c: Ctx, tx: Tx, viewer: Viewer, person: PersonForViewer) => Promise<JSX.Element | null>;
  /** After the dossier was erased: what was remembered with it is counted again. */
  readonly erased?: (c: Ctx) => void;
  /** Where a proposed route of a stored choice becomes the route of the person. */
  readonly adopt?: (personId: string, choiceId: string) => string;
  /** What this feature knows of the person, under Dutch names, for the file with all own data. */
  readonly ownData?: (
    tx: Tx,
    viewer: Viewer,
    person: PersonForViewer,
  ) => Promise<Readonly<Record<string, unknown>>>;
}

/** What stands at the top, below the choices and aside. */
export const placed = (parts: readonly PersonPart[]) => {
  const at = (where: PersonPart['place']) => parts.filter(({ place }) => place === where);
  return { top: at(undefined), below: at('below'), aside: at('aside') };
};

/** One after another, because they share a transaction; what gives nothing is left out. */
export async function inTurn<Result>(
  works: readonly (() => Promise<Result | null> | undefined)[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (const work of works) {
    const result = await work();
    if (result !== null && result !== undefined) results.push(result);
  }
  return results;
}
