import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { seenField } from '../../../platform/web/seen.ts';
import type { Role } from '../../../shared/roles.ts';
import { isRole } from '../../../shared/roles.ts';
import { nameProblem, type OwnProblem } from './account.ts';
import { isEmail } from './sign-in.ts';

export interface PersonForm {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly municipalities: readonly string[];
  readonly active: boolean;
}

export type PersonProblem =
  | OwnProblem
  | 'emailMissing'
  | 'emailWrong'
  | 'emailTaken'
  | 'rolesMissing'
  | 'administratorAlone'
  | 'municipalityMissing';

const fields: Record<PersonProblem, 'name' | 'email' | 'roles' | 'municipalities'> = {
  nameMissing: 'name',
  nameLong: 'name',
  emailMissing: 'email',
  emailWrong: 'email',
  emailTaken: 'email',
  rolesMissing: 'roles',
  administratorAlone: 'roles',
  municipalityMissing: 'municipalities',
};

export const personFieldOf = (problem: PersonProblem) => fields[problem];

/** What was typed, right or wrong, to show it again; only municipalities that exist. */
export function readPerson(form: URLSearchParams, known: readonly { readonly id: string }[]): PersonForm {
  return {
    name: lineOf(form, 'name'),
    email: lineOf(form, 'email').toLowerCase(),
    roles: form.getAll('roles').filter(isRole),
    municipalities: form.getAll('municipalities').filter((id) => known.some((one) => one.id === id)),
    active: form.get('active') !== null,
  };
}

export const personFields = ['name', 'roles', 'municipalities', 'active'] as const;
export type PersonField = (typeof personFields)[number];
/** Each field in one line, to carry along and to compare. */
export type PersonLines = Readonly<Record<PersonField, string>>;

export const personLines = ({ name, roles, municipalities, active }: PersonForm): PersonLines => ({
  name,
  roles: roles.toSorted().join(' '),
  municipalities: municipalities.toSorted().join(' '),
  active: active ? '1' : '',
});

/** What stood on the page when it was opened. */
export const seenPerson = (form: URLSearchParams): PersonLines => ({
  name: lineOf(form, seenField('name')),
  roles: lineOf(form, seenField('roles')),
  municipalities: lineOf(form, seenField('municipalities')),
  active: lineOf(form, seenField('active')),
});

function rolesProblem({ roles, municipalities }: PersonForm): PersonProblem | undefined {
  if (roles.length === 0) return 'rolesMissing';
  if (roles.includes('administrator') && roles.includes('coach')) return 'administratorAlone';
  return roles.includes('coach') && municipalities.length === 0 ? 'municipalityMissing' : undefined;
}

function emailProblem(email: string): PersonProblem | undefined {
  if (email === '') return 'emailMissing';
  return isEmail(email) ? undefined : 'emailWrong';
}

/** A new account has an address of mail; that of an account that exists stays as it is. */
export function checkPerson(person: PersonForm, isNew: boolean): Parsed<PersonForm, PersonProblem> {
  const found = [
    nameProblem(person.name),
    isNew ? emailProblem(person.email) : undefined,
    rolesProblem(person),
  ];
  const problems = found.filter((problem) => problem !== undefined);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: person };
}
