import { corners, type Frame } from '../frame.ts';
import { askedPurposes } from '../story.ts';
import { fields } from './fields.ts';
import { type Step, steps } from './story.ts';

/** The fields a step shows itself; all others are carried along. */
function shownBy(step: Step, frame: Frame): readonly string[] {
  if (step === 'consent') return askedPurposes.map(fields.consent);
  if (step === 'triad') return [fields.card, fields.point, ...corners.map(fields.strength)];
  if (step === 'dyads') return frame.dyads.map(({ id }) => fields.dyad(id));
  if (step === 'indicators')
    return frame.indicators.flatMap((one) => [fields.indicator(one), fields.matters(one)]);
  if (step === 'check') return [fields.code];
  const { moment, perspective, language, title, text, spoken, translation, translatedBy, toldOn } = fields;
  return [moment, perspective, language, title, text, spoken, translation, translatedBy, toldOn];
}

/** What the other steps hold, to be sent along; only names that belong to a story. */
export function carried(
  form: URLSearchParams,
  step: Step,
  frame: Frame,
): readonly (readonly [string, string])[] {
  const others = steps.filter((one) => one !== step).flatMap((one) => shownBy(one, frame));
  return others.flatMap((name) => form.getAll(name).map((value) => [name, value] as const));
}

export const isStep = (value: string | null): value is Step => steps.some((one) => one === value);

export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'check';
export const stepBefore = (step: Step): Step => steps[steps.indexOf(step) - 1] ?? 'consent';
