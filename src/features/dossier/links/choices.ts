/** Addresses of choices in a dossier, for the coach. */
export const choiceLinks = {
  dossier: (person: string) => `/dossiers/${person}`,
  new: (person: string) => `/dossiers/${person}/keuze`,
  store: (person: string) => `/dossiers/${person}/keuzes`,
  advice: (person: string, choice: string) => `/dossiers/${person}/keuzes/${choice}`,
  routes: (person: string, choice: string) => `/dossiers/${person}/keuzes/${choice}/routes`,
  why: (person: string, choice: string) => `/dossiers/${person}/keuzes/${choice}/waarom`,
  pdf: (person: string, choice: string) => `/dossiers/${person}/keuzes/${choice}/advies.pdf`,
  decide: (person: string, choice: string) => `/dossiers/${person}/keuzes/${choice}/besluit`,
} as const;

/** The same for the person: looking, not changing. */
export const ownChoiceLinks = {
  mine: '/mijn',
  advice: (choice: string) => `/mijn/keuzes/${choice}`,
  routes: (choice: string) => `/mijn/keuzes/${choice}/routes`,
  why: (choice: string) => `/mijn/keuzes/${choice}/waarom`,
  pdf: (choice: string) => `/mijn/keuzes/${choice}/advies.pdf`,
} as const;
