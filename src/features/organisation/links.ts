import { choosePasswordPath } from '../../platform/web/route.ts';

export const organisationLinks = {
  signIn: '/inloggen',
  signOut: '/uitloggen',
  askLink: '/inloggen/link',
  linkAsked: '/inloggen/link-verstuurd',
  link: (token: string) => `/inloggen/link/${token}`,
  post: '/post',
  welcome: '/welkom',
  account: '/account',
  password: choosePasswordPath,
  manage: '/beheer',
  settings: '/beheer/organisatie',
  people: '/beheer/mensen',
  newPerson: '/beheer/mensen/nieuw',
  person: (accountId: string) => `/beheer/mensen/${accountId}`,
  renewPassword: (accountId: string) => `/beheer/mensen/${accountId}/wachtwoord`,
  municipalities: '/beheer/gemeenten',
  retention: '/beheer/bewaren',
  log: '/beheer/logboek',
  colours: '/beheer/kleuren',
} as const;
