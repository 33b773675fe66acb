import { aDay } from '../../../shared/calendar-day.ts';
import { tellerCodeOf } from '../../../shared/teller-code.ts';
import type { InventedStory, InventedStudy } from '../../stories/index.ts';
import { dyadPlaces, evenTriad, fromCards, gridPoints, readFrame, strengths } from '../../stories/index.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { between, type Chance, chance, demoId, oneOf } from '../demo/chance.ts';
import { demoPeople } from '../demo/people.ts';
import { type DemoStory, demoStories } from '../demo/stories.ts';

const howMany = 72;
const idOf = (role: string): string => demoAccounts.find((one) => one.role === role)?.id ?? '';

/** Ids of stories end in numbers that lie far apart, so that the codes of tellers look like codes. */
const storyId = (number: number): string =>
  `00000000-0000-7000-8028-${((0x5a17c3d29b41 + number * 0x9e3779b1) % 2 ** 48).toString(16).padStart(12, '0')}`;

export const demoStudyId = demoId(40, 0);

/** For who wants to look at one. */
export const demoStoryIds = {
  arabic: storyId(demoStories.findIndex(({ language }) => language === 'ar')),
} as const;

/** An invented study with three moments and the stories told at them; the same every time for the same day. */
export function demoStudy(now: Date): InventedStudy {
  const next = chance(20_261_124);
  const frame = readFrame();
  const stories = Array.from({ length: howMany }, (_, i) => storyOf(i, frame, now, next));
  return {
    id: demoStudyId,
    name: 'Ontwikkelbaan: wat doet het met mensen?',
    prompt: 'Vertel over iets wat gebeurde in deze baan en wat jou bijbleef.',
    instrumentId: 'ontwikkelbaan',
    perspectives: ['candidate', 'caseManager', 'jobCoach'],
    frame,
    moments: ['Bij de start', 'Na een half jaar', 'Na een jaar'],
    guides: [idOf('storyGuide')],
    researcher: idOf('researcher'),
    stories: stories.map(({ story }) => story),
    codes: codesOf(stories),
  };
}

type Made = { readonly story: InventedStory; readonly told: DemoStory };

function storyOf(i: number, frame: InventedStudy['frame'], now: Date, next: Chance): Made {
  const told = demoStories[i % demoStories.length] ?? oneOf(demoStories, next);
  const moment = (i % 3) + 1;
  const at = new Date(now.getTime() - (3 - moment) * 180 * aDay - between(5, 40, next) * aDay);
  const id = storyId(i);
  const story: InventedStory = {
    ...{ id, moment, perspective: told.perspective, tellerCode: tellerCodeOf(id), language: told.language },
    ...{ title: told.title, text: told.text, translation: told.translation },
    translatedBy: told.translation === '' ? null : oneOf(['interpreter', 'guide'] as const, next),
    toldOn: at.toISOString().slice(0, 10),
    consent: { analysis: next() < 0.96, quote: next() < 0.7, report: next() < 0.85, learning: next() < 0.8 },
    triad: triadOf(told, next),
    dyads: frame.dyads.map(({ id: dyad }) => ({ dyad, answer: placeOn(dyad, moment, next) })),
    indicators: frame.indicators.map((indicator) => readingOf(indicator, moment, next)),
    guide: idOf('storyGuide'),
    handedInAt: at,
    personId: i === 0 ? (demoPeople[0]?.id ?? null) : null,
  };
  return { story, told };
}

function triadOf({ leans }: DemoStory, next: Chance): InventedStory['triad'] {
  if (leans === 'not-applicable') return { state: next() < 0.6 ? 'not-applicable' : 'not-answered' };
  if (next() < 0.15) return { state: 'answered', value: { ...oneOf(gridPoints, next), mode: 'triangle' } };
  if (leans === 'centre') return { state: 'answered', value: { ...evenTriad, mode: 'cards' } };
  const corner = leans === 'ab' ? 'a' : leans;
  const strength = leans === 'ab' ? 'first-too' : oneOf(strengths.slice(0, 3), next);
  return { state: 'answered', value: { ...fromCards(corner, strength), mode: 'cards' } };
}

function placeOn(dyad: string, moment: number, next: Chance): InventedStory['dyads'][number]['answer'] {
  if (next() < 0.1) return { state: next() < 0.5 ? 'not-applicable' : 'not-answered' };
  // Who chose moves from others to the teller over the year; the pace stays about the middle.
  const middle = dyad === 'keuze' ? 5 - moment : 3;
  const at = Math.min(6, Math.max(0, middle + between(-1, 1, next)));
  return { state: 'answered', value: dyadPlaces[at] ?? 500 };
}

const grows = ['zelfvertrouwen', 'competentie', 'gezondheid-sociaal', 'dagbesteding', 'taal'];

function readingOf(indicator: string, moment: number, next: Chance): InventedStory['indicators'][number] {
  const silent = next();
  if (silent < 0.18)
    return { indicator, answer: silent < 0.1 ? 'not-applicable' : 'not-answered', matters: false };
  const better = grows.includes(indicator) ? 0.3 + moment * 0.15 : 0.22;
  const draw = next();
  const answer = draw < better ? 'better' : draw < better + 0.3 ? 'same' : draw < 0.92 ? 'same' : 'worse';
  return { indicator, answer, matters: next() < (grows.includes(indicator) ? 0.4 : 0.15) };
}

/** A researcher gave the first sentence of every other story a code. */
function codesOf(made: readonly Made[]): InventedStudy['codes'] {
  const coded = made.filter(({ story }, i) => i % 2 === 0 && story.consent.analysis);
  const names = [...new Set(coded.map(({ told }) => told.code))];
  return names.map((name, n) => ({
    id: demoId(41, n),
    name,
    passages: coded.flatMap(({ story, told }, i) => {
      const to = Array.from(told.text).indexOf('.') + 1;
      return told.code === name && to > 0 ? [{ id: demoId(42, i), story: story.id, from: 0, to }] : [];
    }),
  }));
}
