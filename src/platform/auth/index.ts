/** Who somebody is: accounts, passwords, sessions. What somebody may see is decided where it is asked for. */
import './tables.ts';

export {
  type AccountView,
  findAccount,
  listAccounts,
  lockAccount,
  municipalitiesOf,
} from './account-list.ts';
export {
  type AccountChange,
  changeAccount,
  createAccount,
  type Made,
  type NewAccount,
  renewOneTimePassword,
} from './accounts.ts';
export { removeOldAttempts } from './attempts.ts';
export { type PasswordProblem, passwordProblem, shortestPassword } from './choose-password.ts';
export { clearSessionCookie, readToken, setDeviceCookie, setSessionCookie } from './cookies.ts';
export { forgetAccount } from './forget.ts';
export {
  type LinkPurpose,
  makeLink,
  type NewLink,
  type OpenedLink,
  openLink,
  removeLinksOf,
  removeOldLinks,
  useLink,
} from './links.ts';
export {
  askLink,
  type LinkAsked,
  linkMinutes,
  linkWorks,
  type SignedInByLink,
  signInByLink,
} from './mail-link.ts';
export { changeOwnAccount, changePassword, type OwnAccount, ownAccount } from './own-account.ts';
export { hashPassword } from './password.ts';
export { actOf, addressOf, asViewer, resolveSession, viewerOf } from './request.ts';
export { sessionLimitsIn } from './session-limits.ts';
export { endSession, removeOldSessions } from './sessions.ts';
export { signIn } from './sign-in.ts';
