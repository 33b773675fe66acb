import { lineOf } from '../../../platform/web/read-form.ts';
import { type Scale, type Step, steps, type TenantTheme } from '../../../platform/web/theme.ts';

export const fieldOfStep = (step: Step): string => `petrol-${step}`;

/** What was typed; whether it can be read is for `refuseTheme` to say. */
export function readColours(form: URLSearchParams): TenantTheme {
  const colour = (step: Step): string => lineOf(form, fieldOfStep(step)).toLowerCase();
  const petrol: Scale = {
    50: colour(50),
    100: colour(100),
    200: colour(200),
    300: colour(300),
    400: colour(400),
    500: colour(500),
    600: colour(600),
    700: colour(700),
  };
  return { petrol };
}

export { steps };
