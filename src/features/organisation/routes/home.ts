import type { Role } from '../../../shared/roles.ts';
import { experimentLinks } from '../../experiments/index.ts';
import { loopLinks } from '../../loop/index.ts';
import { organisationLinks } from '../links.ts';

export interface Home {
  readonly place: 'dossiers' | 'mine' | 'stories' | 'research' | 'manage' | 'loop' | 'welcome';
  readonly href: string;
}

/** Where somebody starts after signing in: their work, or their own route. */
const homes: readonly (readonly [Role, Home])[] = [
  ['coach', { place: 'dossiers', href: '/dossiers' }],
  ['jobSeeker', { place: 'mine', href: '/mijn' }],
  ['storyGuide', { place: 'stories', href: '/verhalen/opnemen' }],
  ['researcher', { place: 'research', href: experimentLinks.list }],
  ['administrator', { place: 'manage', href: organisationLinks.manage }],
  ['manager', { place: 'loop', href: loopLinks.page }],
];

/** Whose work has no pages here yet, is told so. */
const welcome: Home = { place: 'welcome', href: organisationLinks.welcome };

export const homeOf = (held: readonly Role[]): Home =>
  homes.find(([role]) => held.includes(role))?.[1] ?? welcome;
