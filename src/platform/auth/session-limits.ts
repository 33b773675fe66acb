import { z } from 'zod';
import type { Role } from '../../shared/roles.ts';

export interface SessionLimits {
  /** Without a request for so long, a session ends. */
  readonly idleMinutes: number;
  /** After so long it ends anyway. */
  readonly absoluteHours: number;
}

const professional: SessionLimits = { idleMinutes: 30, absoluteHours: 12 };
/** Who reads slowly or is called away for a while, should not lose a page. */
const jobSeeker: SessionLimits = { idleMinutes: 120, absoluteHours: 12 };

const limits = z.strictObject({
  idleMinutes: z.int().min(1).max(720),
  absoluteHours: z.int().min(1).max(24),
});
const settings = z.looseObject({
  session: z.strictObject({ professional: limits.optional(), jobSeeker: limits.optional() }).optional(),
});

/** From the settings of the organisation (`session`), otherwise ours. One role of a professional makes a professional. */
export function limitsFor(roles: readonly Role[], tenantSettings: unknown): SessionLimits {
  const limits = sessionLimitsIn(tenantSettings);
  const onlySeeker = roles.length > 0 && roles.every((role) => role === 'jobSeeker');
  return onlySeeker ? limits.jobSeeker : limits.professional;
}

/** What counts for both kinds of people. */
export function sessionLimitsIn(tenantSettings: unknown): {
  readonly professional: SessionLimits;
  readonly jobSeeker: SessionLimits;
} {
  const own = settings.safeParse(tenantSettings).data?.session;
  return { professional: own?.professional ?? professional, jobSeeker: own?.jobSeeker ?? jobSeeker };
}
