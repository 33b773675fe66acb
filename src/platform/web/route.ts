import type { Role } from '../../shared/roles.ts';
import type { Ctx, Session } from './context.ts';

/**
 * Who may come in. It has no default: a route without a guard does not compile. `anyPassword` is for whoever is signed in,
 * also with a password for once; all others ask a password of one's own.
 */
export type Access = 'public' | 'anyPassword' | 'signedIn' | readonly Role[];

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly access: Access;
  readonly handle: (c: Ctx) => Response | Promise<Response>;
  /** The most bytes that may be sent here, where that is more than a form needs: a recording. */
  readonly largest?: number;
  /** Takes a file of at most 2 MB; other forms are small. */
  readonly upload?: boolean;
}

/** A feature as the table of contents sees it. */
export interface Feature {
  readonly name: string;
  readonly routes: readonly Route[];
}

/** Two texts that are too long, in a script of three bytes a letter: also then a form says so beside the field. More is no writing. */
export const longestWriting = 1024 * 1024;

export type Verdict = 'welcome' | 'signInFirst' | 'choosePassword' | 'notForYou';

export function judge(access: Access, session: Session | null): Verdict {
  if (access === 'public') return 'welcome';
  if (!session) return 'signInFirst';
  if (access === 'anyPassword') return 'welcome';
  if (session.mustChoosePassword) return 'choosePassword';
  if (access === 'signedIn') return 'welcome';
  return access.some((role) => session.roles.includes(role)) ? 'welcome' : 'notForYou';
}

/** Where a password for once leads, whatever was asked for. */
export const choosePasswordPath = '/account/wachtwoord';

export const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

/** Where to go after signing in: only a path of our own, never another site (`//evil`, `/\evil`). */
export function safeReturnPath(value: string | undefined, otherwise = '/'): string {
  if (value === undefined || !/^\/(?![/\\])/.test(value)) return otherwise;
  const here = 'http://here';
  // What the browser would make of it: tabs and line ends are dropped, `..` is followed.
  if (!URL.canParse(value, here)) return otherwise;
  const { origin, pathname, search } = new URL(value, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search : otherwise;
}
