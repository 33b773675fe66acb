export const dossierLinks = {
  list: '/dossiers',
  add: '/dossiers/nieuw',
  dossier: (personId: string) => `/dossiers/${personId}`,
  edit: (personId: string) => `/dossiers/${personId}/wijzigen`,
  access: (personId: string) => `/dossiers/${personId}/toegang`,
  renew: (personId: string) => `/dossiers/${personId}/toegang/wachtwoord`,
  close: (personId: string) => `/dossiers/${personId}/sluiten`,
  erase: (personId: string) => `/dossiers/${personId}/verwijderen`,
  mine: '/mijn',
  download: '/mijn/gegevens.json',
} as const;
