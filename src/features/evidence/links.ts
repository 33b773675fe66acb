export const evidenceLinks = {
  all: '/bewijs',
  of: (instrument: string) => `/bewijs?instrument=${instrument}`,
  finding: (id: string) => `/bewijs/${id}`,
  add: '/bewijs/nieuw',
  edit: (id: string) => `/bewijs/${id}/wijzigen`,
  publish: (id: string) => `/bewijs/${id}/publiceren`,
  withdraw: (id: string) => `/bewijs/${id}/intrekken`,
  pointers: '/bewijs/richtingaanwijzers',
} as const;
