/** Addresses of the choice without an account. All but the first answer a POST: a situation never stands in a URL. */
export const choiceLinks = {
  questions: '/keuze',
  advice: '/keuze/advies',
  routes: '/keuze/routes',
  why: '/keuze/waarom',
  pdf: '/keuze/advies.pdf',
} as const;

/** The policy of an organisation, for who decides about it. */
export const policyLinks = {
  page: '/beheer/beleid',
  form: '/beheer/beleid/gewichten',
  preview: '/beheer/beleid/voorbeeld',
} as const;
