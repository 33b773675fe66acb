import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { type PersonDetails, spokenLanguages } from '../person.ts';

export type DetailsProblem =
  | 'givenNameMissing'
  | 'familyNameMissing'
  | 'givenNameLong'
  | 'familyNameLong'
  | 'birthYearWrong'
  | 'municipalityMissing'
  | 'phoneWrong'
  | 'emailWrong'
  | 'emailLong'
  | 'languageWrong';

const fields = {
  givenNameMissing: 'givenName',
  familyNameMissing: 'familyName',
  givenNameLong: 'givenName',
  familyNameLong: 'familyName',
  birthYearWrong: 'birthYear',
  municipalityMissing: 'municipality',
  phoneWrong: 'phone',
  emailWrong: 'email',
  emailLong: 'email',
  languageWrong: 'language',
} as const satisfies Record<DetailsProblem, string>;

export type DetailsField = (typeof fields)[DetailsProblem] | 'coach';

export const detailsFieldOf = (problem: DetailsProblem): DetailsField => fields[problem];

export const detailsFields = [
  ...(['givenName', 'familyName', 'birthYear', 'municipality'] as const),
  ...(['phone', 'email', 'language', 'coach'] as const),
] as const satisfies readonly DetailsField[];

/** As it was typed, to show it again. */
export type TypedDetails = Readonly<Record<DetailsField, string>>;

export const readDetails = (
  form: URLSearchParams,
  named: (field: DetailsField) => string = (field) => field,
): TypedDetails => ({
  givenName: lineOf(form, named('givenName')),
  familyName: lineOf(form, named('familyName')),
  birthYear: lineOf(form, named('birthYear')),
  municipality: lineOf(form, named('municipality')),
  phone: lineOf(form, named('phone')),
  email: lineOf(form, named('email')).toLowerCase(),
  language: lineOf(form, named('language')),
  coach: lineOf(form, named('coach')),
});

export const typedOf = (person: PersonDetails & { readonly coachId: string }): TypedDetails => ({
  givenName: person.givenName,
  familyName: person.familyName,
  birthYear: person.birthYear === null ? '' : String(person.birthYear),
  municipality: person.municipality,
  phone: person.phone ?? '',
  email: person.email ?? '',
  language: person.language,
  coach: person.coachId,
});

export interface Allowed {
  /** Where this coach may begin a dossier. */
  readonly municipalities: readonly { readonly id: string }[];
  readonly thisYear: number;
}

const longestName = 80;
/** RFC 5321 leaves no more for an address. */
export const longestEmail = 254;
const oldest = 110;

export function parseDetails(typed: TypedDetails, allowed: Allowed): Parsed<PersonDetails, DetailsProblem> {
  const found = [...namesProblems(typed), birthYearProblem(typed, allowed), ...contactProblems(typed)];
  if (!allowed.municipalities.some(({ id }) => id === typed.municipality)) found.push('municipalityMissing');
  const language = spokenLanguages.find((one) => one === (typed.language || 'nl'));
  if (language === undefined) found.push('languageWrong');
  const problems = found.filter((problem) => problem !== undefined);
  if (language === undefined || problems.length > 0) return { ok: false, problems };
  const { givenName, familyName, municipality } = typed;
  return {
    ok: true,
    value: {
      ...{ givenName, familyName, municipality },
      birthYear: typed.birthYear === '' ? null : Number(typed.birthYear),
      phone: typed.phone || null,
      email: typed.email || null,
      language,
    },
  };
}

function namesProblems({ givenName, familyName }: TypedDetails): (DetailsProblem | undefined)[] {
  return [
    givenName === '' ? 'givenNameMissing' : undefined,
    familyName === '' ? 'familyNameMissing' : undefined,
    givenName.length > longestName ? 'givenNameLong' : undefined,
    familyName.length > longestName ? 'familyNameLong' : undefined,
  ];
}

function birthYearProblem({ birthYear }: TypedDetails, { thisYear }: Allowed): DetailsProblem | undefined {
  if (birthYear === '') return undefined;
  const year = /^\d{4}$/.test(birthYear) ? Number(birthYear) : 0;
  return year < thisYear - oldest || year > thisYear - 12 ? 'birthYearWrong' : undefined;
}

function contactProblems({ phone, email }: TypedDetails): (DetailsProblem | undefined)[] {
  const figures = phone.replaceAll(/\D/g, '').length;
  const isPhone = /^\+?[\d\s()-]+$/.test(phone) && figures >= 10 && figures <= 15;
  return [
    phone === '' || isPhone ? undefined : 'phoneWrong',
    email === '' || /^[^@\s]+@[^@\s]+$/.test(email) ? undefined : 'emailWrong',
    email.length > longestEmail ? 'emailLong' : undefined,
  ];
}
