import type { Role } from '../../../shared/roles.ts';
import { policyLinks } from '../../choice/index.ts';
import { organisationLinks } from '../links.ts';

/** Where somebody starts after signing in: their work, or their own route. */
const homes: readonly (readonly [Role, string])[] = [
  ['coach', '/dossiers'],
  ['jobSeeker', '/mijn'],
  ['administrator', organisationLinks.manage],
  ['manager', policyLinks.page],
  ['editor', '/aanbod'],
];

export const homeOf = (held: readonly Role[]): string =>
  homes.find(([role]) => held.includes(role))?.[1] ?? organisationLinks.account;
