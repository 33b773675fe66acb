import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';

export interface SignInForm {
  readonly email: string;
  readonly password: string;
}

export type SignInProblem = 'emailMissing' | 'emailWrong' | 'passwordMissing';

export const fieldOf: Record<SignInProblem, 'email' | 'password'> = {
  emailMissing: 'email',
  emailWrong: 'email',
  passwordMissing: 'password',
};

export const isEmail = (text: string): boolean => /^[^@\s]+@[^@\s]+$/.test(text) && text.length <= 254;

export function parseSignIn(form: URLSearchParams): Parsed<SignInForm, SignInProblem> {
  const email = lineOf(form, 'email').toLowerCase();
  // A password may begin or end with a space.
  const password = form.get('password') ?? '';
  const problems: SignInProblem[] = [];
  if (email === '') problems.push('emailMissing');
  else if (!isEmail(email)) problems.push('emailWrong');
  if (password === '') problems.push('passwordMissing');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { email, password } };
}
