import type { Config } from '../../config.ts';
import type { Act } from '../audit/index.ts';
import type { Tx } from '../db/index.ts';
import './tables.ts';

/** With a server, or in development into a folder. */
export const mailIsPossible = ({ smtpUrl, production }: Pick<Config, 'smtpUrl' | 'production'>): boolean =>
  smtpUrl !== undefined || !production;

export interface NewMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** After so many minutes it helps nobody any more. */
  readonly minutes: number;
}

/** In the transaction of what it is about: no mail without it, and not without mail. */
export async function queueMail(tx: Tx, act: Act, { to, subject, text, minutes }: NewMail): Promise<void> {
  await tx
    .insertInto('mail')
    .values({
      ...{ tenant_id: act.tenantId, id: act.newId(), recipient: to, subject, body: text },
      ...{ created_at: act.now, next_try_at: act.now },
      expires_at: new Date(act.now.getTime() + minutes * 60_000),
    })
    .execute();
}
