import { z } from 'zod';
import { most, type SeenStep } from '../practice.ts';

const steps = z
  .array(z.object({ id: z.uuid(), what: z.string().max(300), why: z.string().max(1_000) }))
  .max(most.step);

/** The steps as the form showed them, for it to carry along: what is agreed must be what was seen. */
export const writeSeenSteps = (seen: readonly SeenStep[]): string =>
  JSON.stringify(seen.map(({ id, what, why }) => ({ id, what, why })));

/** Anything else is a form that showed nothing. */
export function readSeenSteps(sent: string): readonly SeenStep[] {
  try {
    const parsed = steps.safeParse(JSON.parse(sent));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
