/** What a dossier knows about somebody before any choice is made. */
export interface PersonDetails {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthYear: number | null;
  readonly municipality: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** The language somebody would rather speak, as a BCP 47 tag. */
  readonly language: string;
}

export interface Person extends PersonDetails {
  readonly id: string;
  readonly municipalityName: string;
  readonly coachId: string;
  readonly coachName: string;
  readonly accountId: string | null;
  readonly invented: boolean;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
}

export interface PersonInList {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly municipalityName: string;
  readonly coachName: string;
  readonly invented: boolean;
  readonly archivedAt: Date | null;
}

export const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${familyName}`;

/** Languages to choose from; the names come from the browser's own words. */
export const spokenLanguages = [
  ...['nl', 'en', 'ar', 'tr', 'pl', 'ti', 'uk', 'so', 'fa', 'fr', 'de', 'es', 'pt', 'bg', 'ro', 'ru', 'zh'],
] as const;
