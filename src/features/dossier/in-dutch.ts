import type { ChoiceRecord, Decision } from './choice-record.ts';
import type { LookAt } from './looks.ts';
import type { Person } from './person.ts';

interface Dossier {
  readonly person: Person;
  readonly choices: readonly ChoiceRecord[];
  readonly looks: readonly LookAt[];
}

/** Everything a dossier holds, for the person it is about; members in Dutch, as everywhere outside the code. */
export const inDutch = ({ person, choices, looks }: Dossier) => ({
  voornaam: person.givenName,
  achternaam: person.familyName,
  geboortejaar: person.birthYear,
  gemeente: person.municipalityName,
  coach: person.coachName,
  telefoon: person.phone,
  email: person.email,
  voorkeurstaal: person.language,
  verzonnen: person.invented,
  begonnen: person.createdAt.toISOString(),
  gesloten: person.archivedAt?.toISOString() ?? null,
  keuzes: choices.map((choice) => ({
    gemaakt: choice.madeAt.toISOString(),
    door: choice.madeBy,
    situatie: choice.situation,
    regels: { versie: choice.rulesVersion },
    advies: {
      passend: choice.advice.fits.map(([instrument, score]) => ({ instrument, score })),
      eerst: choice.advice.first.map(([instrument, score]) => ({ instrument, score })),
      nietPassend: choice.advice.fitsNot,
      richtingaanwijzers: choice.advice.pointers ?? null,
      routes: choice.advice.routes.map(({ name, weeks, steps }) => ({
        naam: name,
        weken: weeks,
        stappen: steps.map(({ instrument, from, to }) => ({ instrument, vanWeek: from, totWeek: to })),
      })),
    },
    besluiten: choice.decisions.map(decided),
  })),
  wieKeek: looks.map(({ at, who, activity }) => ({
    wanneer: at.toISOString(),
    wie: who,
    verwerking: activity,
  })),
});

const decided = (decision: Decision) => ({
  vastgelegd: decision.at.toISOString(),
  door: decision.by,
  soort: decision.kind,
  route: decision.route,
  instrument: decision.instrument,
  wijktAf: decision.againstAdvice,
  gekozenDoor: decision.chosenBy,
  reden: decision.reason,
});
