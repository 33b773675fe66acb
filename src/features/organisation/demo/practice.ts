import { daysBefore } from '../../../shared/calendar-day.ts';
import type { InventedPractice } from '../../practice/index.ts';
import { demoCoaches } from './accounts.ts';
import { demoId } from './chance.ts';
import { demoMunicipalities } from './places.ts';

const day = (now: Date, ago: number): string => daysBefore(now, ago).toISOString().slice(0, 10);

const principles = [
  {
    words: 'Eerst rust aan het hoofd, dan pas solliciteren',
    why: 'Wie over geld piekert, kan weinig onthouden en plant slecht.',
    stance: 'supported',
    basis: 'Zeven richtingaanwijzers, Vakkundig aan het werk: eerst aandacht voor geldstress.',
  },
  {
    words: 'Wij bellen ook als er niets mis is',
    why: 'Mensen zeggen dat zij pas iets vertellen als zij ons kennen.',
    stance: 'supported',
    basis: 'Onderzoek ‘Wat werkt op weg naar werk?’ in Deventer: aandacht werkt, ook aan de telefoon.',
  },
  {
    words: 'Een stevig gesprek helpt altijd',
    why: 'Sommigen komen pas in beweging als wij duidelijk zijn.',
    stance: 'contradicted',
    basis: 'Zeven richtingaanwijzers: wie ver van werk is, schrikt er juist van.',
  },
  {
    words: 'Iedereen krijgt dezelfde coach, ook bij verhuizing',
    why: 'Opnieuw je verhaal vertellen kost vertrouwen.',
    stance: 'unknown',
    basis: '',
  },
] as const;

const steps = [
  { what: 'Kies samen, met de keuzehulp open', why: 'Dan zie je ook wat je niet kent.' },
  { what: 'Schrijf de reden op, ook als je iets anders doet', why: 'Dan kunnen wij er later van leren.' },
  { what: 'Spreek af hoe vaak je belt, en wie begint', why: 'Aandacht werkt als je erop kunt rekenen.' },
  { what: 'Vraag na elke stap hoe het ging', why: 'Een te grote stap maken wij dan kleiner.' },
] as const;

/** Invented teams that work with a method for a year, one of them through a reorganisation; days go along with today. */
export function demoPractice(now: Date): InventedPractice[] {
  return demoMunicipalities.map(({ id }, team) => {
    const coach = demoCoaches.find(({ municipalities }) => municipalities.includes(id));
    if (coach === undefined) throw new RangeError(`Nobody works for ${id}.`);
    const next = (number: number) => demoId(40, team * 100 + number);
    return {
      ...{ team: id, by: coach.id },
      principles: principles.slice(0, 4 - team).map((one, at) => ({ ...one, id: next(at) })),
      steps: steps.slice(0, 4 - team).map((one, at) => ({ ...one, id: next(10 + at) })),
      agreement: { id: next(20), agreedOn: day(now, 300), evaluateOn: day(now, -60) },
      events: [
        {
          id: next(30),
          kind: 'method',
          fromDay: day(now, 300),
          toDay: null,
          words: 'Begin met de nieuwe werkwijze',
        },
        ...(team === 0
          ? [
              {
                id: next(31),
                kind: 'reorganisation' as const,
                fromDay: day(now, 200),
                toDay: day(now, 110),
                words: 'De sociale dienst en het werkbedrijf gaan samen',
              },
            ]
          : []),
        {
          id: next(32),
          kind: 'law',
          fromDay: '2026-01-01',
          toDay: null,
          words: 'Participatiewet in balans, eerste deel',
        },
      ],
      evaluations: [
        {
          ...{ id: next(40), heldOn: day(now, 150), layer: 'team' },
          keeps: 'Samen kiezen met de keuzehulp open. Het gesprek wordt er beter van.',
          changes: 'Wij schrijven de reden voortaan meteen op, niet aan het eind van de week.',
        },
        {
          ...{ id: next(41), heldOn: day(now, 140), layer: 'leaders' },
          keeps: 'Elke week een kwartier om terug te kijken.',
          changes: 'Wij vragen ook onszelf om een reden bij een nieuw beleid.',
        },
      ],
    };
  });
}
