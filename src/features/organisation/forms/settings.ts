import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { longestName } from './account.ts';

export const limitFields = [
  'professionalIdle',
  'professionalAbsolute',
  'jobSeekerIdle',
  'jobSeekerAbsolute',
] as const;
export type LimitField = (typeof limitFields)[number];

export const settingsFields = ['name', 'phone', 'hours', 'hoursEnglish', ...limitFields] as const;
export type SettingsField = (typeof settingsFields)[number];

/** As it was typed, to show it again. */
export type TypedSettings = Readonly<Record<SettingsField, string>>;

export interface OrganisationSettings {
  readonly name: string;
  /** Null: nobody can call. */
  readonly contact: {
    readonly phone: string;
    readonly hours: { readonly nl: string; readonly en: string };
  } | null;
  readonly limits: Readonly<Record<LimitField, number>>;
}

export interface SettingsProblem {
  readonly field: SettingsField;
  readonly problem:
    | 'nameMissing'
    | 'nameLong'
    | 'phoneMissing'
    | 'phoneWrong'
    | 'hoursMissing'
    | 'hoursLong'
    | 'minutesWrong'
    | 'hoursWrong'
    | 'idleLonger';
}

/** Minutes without a request, and hours in all: shorter nobody can work with, longer a browser left open stays open. */
export const bounds = { idle: { least: 5, most: 720 }, absolute: { least: 1, most: 24 } } as const;
const longestHours = 120;

/** What was typed, or what stands under other names. */
export function readSettings(
  form: URLSearchParams,
  named: (field: string) => string = String,
): TypedSettings {
  const line = (field: SettingsField): string => lineOf(form, named(field));
  return {
    name: line('name'),
    phone: line('phone'),
    hours: line('hours'),
    hoursEnglish: line('hoursEnglish'),
    professionalIdle: line('professionalIdle'),
    professionalAbsolute: line('professionalAbsolute'),
    jobSeekerIdle: line('jobSeekerIdle'),
    jobSeekerAbsolute: line('jobSeekerAbsolute'),
  };
}

/** What stands there now. */
export const typedSettings = ({ name, contact, limits }: OrganisationSettings): TypedSettings => ({
  name,
  phone: contact?.phone ?? '',
  hours: contact?.hours.nl ?? '',
  hoursEnglish: contact === null || contact.hours.en === contact.hours.nl ? '' : contact.hours.en,
  professionalIdle: String(limits.professionalIdle),
  professionalAbsolute: String(limits.professionalAbsolute),
  jobSeekerIdle: String(limits.jobSeekerIdle),
  jobSeekerAbsolute: String(limits.jobSeekerAbsolute),
});

/** Also a short number of a municipality, such as 14 0318. */
const isPhone = (text: string): boolean => {
  const figures = text.replaceAll(/\D/g, '').length;
  return /^\+?[\d\s()-]+$/.test(text) && figures >= 5 && figures <= 15;
};

function contactProblems({ phone, hours, hoursEnglish }: TypedSettings): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (phone !== '' && !isPhone(phone)) problems.push({ field: 'phone', problem: 'phoneWrong' });
  if (phone !== '' && hours === '') problems.push({ field: 'hours', problem: 'hoursMissing' });
  if (phone === '' && hours !== '') problems.push({ field: 'phone', problem: 'phoneMissing' });
  if (hours.length > longestHours) problems.push({ field: 'hours', problem: 'hoursLong' });
  if (hoursEnglish.length > longestHours) problems.push({ field: 'hoursEnglish', problem: 'hoursLong' });
  return problems;
}

const within = (text: string, { least, most }: { least: number; most: number }): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most;

function limitProblems(typed: TypedSettings, idle: LimitField, absolute: LimitField): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  if (!within(typed[idle], bounds.idle)) problems.push({ field: idle, problem: 'minutesWrong' });
  if (!within(typed[absolute], bounds.absolute)) problems.push({ field: absolute, problem: 'hoursWrong' });
  if (problems.length === 0 && Number(typed[idle]) > Number(typed[absolute]) * 60)
    problems.push({ field: idle, problem: 'idleLonger' });
  return problems;
}

export function parseSettings(typed: TypedSettings): Parsed<OrganisationSettings, SettingsProblem> {
  const problems: SettingsProblem[] = [
    ...(typed.name === '' ? [{ field: 'name', problem: 'nameMissing' } as const] : []),
    ...(typed.name.length > longestName ? [{ field: 'name', problem: 'nameLong' } as const] : []),
    ...contactProblems(typed),
    ...limitProblems(typed, 'professionalIdle', 'professionalAbsolute'),
    ...limitProblems(typed, 'jobSeekerIdle', 'jobSeekerAbsolute'),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { name, phone, hours, hoursEnglish } = typed;
  const contact = phone === '' ? null : { phone, hours: { nl: hours, en: hoursEnglish || hours } };
  return {
    ok: true,
    value: {
      name,
      contact,
      limits: {
        professionalIdle: Number(typed.professionalIdle),
        professionalAbsolute: Number(typed.professionalAbsolute),
        jobSeekerIdle: Number(typed.jobSeekerIdle),
        jobSeekerAbsolute: Number(typed.jobSeekerAbsolute),
      },
    },
  };
}
