/** What was changed and who looked: both are written in the transaction they are about. */

export type { Act, Viewer } from './act.ts';
export { type ActivityId, type ActivityRegister, activityIds, readActivities } from './activities.ts';
export { type AuditEntry, audit, auditForAdministrator, type Change } from './audit.ts';
export { emptyAuditLines, emptyAuditLinesNaming } from './erase.ts';
export { type Look, logProcessing, looksAt } from './processing.ts';
export { pseudonyms } from './pseudonym.ts';
export { removeAuditLines, removeProcessingLines } from './retain.ts';
export type { Snapshot } from './tables.ts';
