/** Whose loop: one's own, that of the own caseload, or that of the whole organisation. */
export type Scope = 'self' | 'caseload' | 'organisation';
