export const guidanceLinks = {
  heard: '/begeleiding',
  contact: (personId: string) => `/dossiers/${personId}/contact`,
  one: (personId: string, contactId: string) => `/dossiers/${personId}/contact/${contactId}`,
  remove: (personId: string, contactId: string) => `/dossiers/${personId}/contact/${contactId}/weg`,
  agreement: (personId: string) => `/dossiers/${personId}/contact-afspraak`,
} as const;
