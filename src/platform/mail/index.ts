/** Mail: queued in a transaction, sent after it. */
import './tables.ts';

export { type MailInFolder, mailsInFolder } from './folder.ts';
export { mailIsPossible, type NewMail, queueMail } from './outbox.ts';
export { prepareMail, sendWaiting } from './worker.ts';
