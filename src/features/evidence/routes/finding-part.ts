import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import type { Finding } from '../finding.ts';

/** What a later feature says about a finding on its page: what it does to an advice, how often that was given. */
export type FindingPart = (c: Ctx, tx: Tx, finding: Finding) => Promise<JSX.Element | null>;
