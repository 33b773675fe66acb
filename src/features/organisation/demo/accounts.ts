import type { Role } from '../../../shared/roles.ts';
import { demoId } from './chance.ts';
import type { DemoMunicipality } from './places.ts';

/** Everybody may know it: the accounts exist only in the demonstration and never in production. */
export const demoPassword = 'stap-voor-stap';

export interface DemoAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly municipalities: readonly DemoMunicipality[];
}

const account = (
  number: number,
  email: string,
  name: string,
  role: Role,
  ...municipalities: DemoMunicipality[]
): DemoAccount => ({ id: demoId(1, number), email: `${email}@example.nl`, name, role, municipalities });

/** Wrote down the findings of the demonstration. */
export const demoEditor = account(5, 'redacteur', 'Peter Hofstra', 'editor', 'lindewaard', 'oeverstad');

/** One for each role, to sign in with. */
export const demoAccounts: readonly DemoAccount[] = [
  account(1, 'werkzoekende', 'Mila de Wit', 'jobSeeker', 'lindewaard'),
  account(2, 'coach', 'Joris Terpstra', 'coach', 'lindewaard'),
  account(3, 'partner', 'Ellen Maduro', 'partner', 'lindewaard'),
  account(4, 'verhalengids', 'Samira Bouzid', 'storyGuide', 'lindewaard', 'oeverstad'),
  demoEditor,
  account(6, 'onderzoeker', 'Noor Veldkamp', 'researcher', 'lindewaard', 'oeverstad'),
  account(7, 'manager', 'Karin Schouten', 'manager', 'lindewaard', 'oeverstad'),
  account(8, 'beheerder', 'Ahmet Kaplan', 'administrator', 'lindewaard', 'oeverstad'),
];

/** Five more coaches, so that there are colleagues. */
const colleagues: readonly DemoAccount[] = [
  account(9, 'coach2', 'Fatma Yildiz', 'coach', 'lindewaard'),
  account(10, 'coach3', 'Ruben Groot', 'coach', 'lindewaard'),
  account(11, 'coach4', 'Anneke Postma', 'coach', 'oeverstad'),
  account(12, 'coach5', 'Winston Pinas', 'coach', 'oeverstad'),
  account(13, 'coach6', 'Daan van der Laan', 'coach', 'lindewaard', 'oeverstad'),
];

export const everyDemoAccount: readonly DemoAccount[] = [...demoAccounts, ...colleagues];

export const demoCoaches: readonly DemoAccount[] = everyDemoAccount.filter(({ role }) => role === 'coach');
