export const guidanceLinks = {
  heard: '/begeleiding',
  contact: (personId: string) => `/dossiers/${personId}/contact`,
  one: (personId: string, contactId: string) => `/dossiers/${personId}/contact/${contactId}`,
  remove: (personId: string, contactId: string) => `/dossiers/${personId}/contact/${contactId}/weg`,
  messages: (personId: string) => `/dossiers/${personId}/berichten`,
  settle: (personId: string) => `/dossiers/${personId}/berichten/klaar`,
  workplace: (personId: string) => `/dossiers/${personId}/werkplek`,
  /** For a supervisor without an account. */
  supervisor: (token: string) => `/werkplek/${token}`,
  talk: '/mijn/gesprek',
  week: '/mijn/week',
  agreement: (personId: string) => `/dossiers/${personId}/contact-afspraak`,
} as const;
