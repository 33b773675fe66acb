import { lineOf, textOf } from '../../../platform/web/read-form.ts';
import { isDay } from '../../../shared/calendar-day.ts';
import { isId } from '../../../shared/ids.ts';
import { readTellerCode, tellerCodeOf } from '../../../shared/teller-code.ts';
import { type Corner, corners, type Dyad, type Frame } from '../frame.ts';
import { isStoryLanguage } from '../languages.ts';
import {
  type Answered,
  type AskedPurpose,
  askedPurposes,
  type IndicatorAnswer,
  type IndicatorReading,
  longest,
  type Moment,
  type Perspective,
  type PlacedTriad,
  perspectives,
  type StoryHandedIn,
  translators,
} from '../story.ts';
import { dyadPlaces, evenTriad, fromCards, readPoint, strengths } from '../triad-answer.ts';
import { fields } from './fields.ts';

export const steps = ['consent', 'story', 'triad', 'dyads', 'indicators', 'check'] as const;
export type Step = (typeof steps)[number];

export type StoryProblem =
  | 'idWrong'
  | 'consentMissing'
  | 'nothingAllowed'
  | 'momentMissing'
  | 'perspectiveMissing'
  | 'languageWrong'
  | 'textMissing'
  | 'textLong'
  | 'titleLong'
  | 'translatorMissing'
  | 'strengthMissing'
  | 'dayWrong'
  | 'studyClosed'
  | 'codeWrong';

/** Which field, in which step, and what is wrong with it. */
export interface FieldProblem {
  readonly step: Step;
  readonly field: string;
  readonly problem: StoryProblem;
}

/** What belongs to the study: only this can be answered. */
export interface Asked {
  readonly frame: Frame;
  readonly moments: readonly Moment[];
  readonly perspectives: readonly Perspective[];
  /** Today; nobody tells a story tomorrow. */
  readonly today: string;
  /** A closed study takes no new stories; what was told until this day may still be on a phone. */
  readonly closedOn: string | null;
}

type Parsed =
  | { readonly ok: true; readonly value: StoryHandedIn }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const oneOf = <Value extends string>(list: readonly Value[], value: string | null): Value | undefined =>
  list.find((one) => one === value);

export function parseStory(form: URLSearchParams, asked: Asked): Parsed {
  const problems: FieldProblem[] = [];
  const wrong = (step: Step, field: string, problem: StoryProblem): undefined => {
    problems.push({ step, field, problem });
    return undefined;
  };
  const id = form.get(fields.id) ?? '';
  if (!isId(id)) wrong('check', fields.id, 'idWrong');
  const consent = readConsent(form, wrong);
  const told = readTold(form, asked, wrong);
  const triad = readTriad(form, wrong);
  const typedCode = lineOf(form, fields.code);
  const tellerCode = typedCode === '' ? tellerCodeOf(id) : readTellerCode(typedCode);
  if (tellerCode === null) wrong('check', fields.code, 'codeWrong');
  if (problems.length > 0 || tellerCode === null || consent === undefined || told === undefined)
    return { ok: false, problems };
  const dyads = asked.frame.dyads.map((dyad) => ({ dyad: dyad.id, answer: readDyad(form, dyad) }));
  const indicators = asked.frame.indicators.map((one) => readIndicator(form, one));
  return { ok: true, value: { id, tellerCode, ...told, consent, triad, dyads, indicators } };
}

type Wrong = (step: Step, field: string, problem: StoryProblem) => undefined;

function readConsent(form: URLSearchParams, wrong: Wrong): Record<AskedPurpose, boolean> | undefined {
  const answers = askedPurposes.map((purpose) => [purpose, form.get(fields.consent(purpose))] as const);
  const open = answers.filter(([, answer]) => answer !== 'ja' && answer !== 'nee');
  for (const [purpose] of open) wrong('consent', fields.consent(purpose), 'consentMissing');
  if (open.length > 0) return undefined;
  if (answers.every(([, answer]) => answer === 'nee'))
    return wrong('consent', fields.consent('analysis'), 'nothingAllowed');
  const allowed = (purpose: AskedPurpose) => form.get(fields.consent(purpose)) === 'ja';
  return {
    analysis: allowed('analysis'),
    quote: allowed('quote'),
    report: allowed('report'),
    learning: allowed('learning'),
  };
}

type Told = Pick<
  StoryHandedIn,
  'moment' | 'perspective' | 'language' | 'title' | 'text' | 'translation' | 'translatedBy' | 'toldOn'
>;

/** New lines stay; a story is not one line. */
function readTold(form: URLSearchParams, asked: Asked, wrong: Wrong): Told | undefined {
  const moment = asked.moments.find(({ number }) => String(number) === form.get(fields.moment))?.number;
  const perspective = oneOf(asked.perspectives, form.get(fields.perspective));
  const language = lineOf(form, fields.language);
  const [title, text, translation] = [
    lineOf(form, fields.title),
    textOf(form, fields.text),
    textOf(form, fields.translation),
  ];
  const translatedBy = translation === '' ? null : oneOf(translators, form.get(fields.translatedBy));
  const toldOn = form.get(fields.toldOn) ?? '';
  if (moment === undefined) wrong('story', fields.moment, 'momentMissing');
  if (perspective === undefined) wrong('story', fields.perspective, 'perspectiveMissing');
  if (!isStoryLanguage(language)) wrong('story', fields.language, 'languageWrong');
  if (text === '' && form.get(fields.spoken) !== 'ja') wrong('story', fields.text, 'textMissing');
  if (text.length > longest.text) wrong('story', fields.text, 'textLong');
  if (translation.length > longest.text) wrong('story', fields.translation, 'textLong');
  if (title.length > longest.title) wrong('story', fields.title, 'titleLong');
  if (translatedBy === undefined) wrong('story', fields.translatedBy, 'translatorMissing');
  if (!isDay(toldOn) || toldOn > asked.today) wrong('story', fields.toldOn, 'dayWrong');
  else if (asked.closedOn !== null && toldOn > asked.closedOn) wrong('story', fields.toldOn, 'studyClosed');
  if (moment === undefined || perspective === undefined || translatedBy === undefined) return undefined;
  return { moment, perspective, language, title, text, translation, translatedBy, toldOn };
}

/** A stone in the triangle goes before the cards: whoever puts one, says it more precisely. */
function readTriad(form: URLSearchParams, wrong: Wrong): Answered<PlacedTriad> {
  const point = readPoint(form.get(fields.point) ?? '');
  if (point !== undefined) return { state: 'answered', value: { ...point, mode: 'triangle' } };
  const card = form.get(fields.card);
  if (card === 'past-niet') return { state: 'not-applicable' };
  if (card === 'even') return { state: 'answered', value: { ...evenTriad, mode: 'cards' } };
  const corner: Corner | undefined = oneOf(corners, card);
  if (corner === undefined) return { state: 'not-answered' };
  const strength = oneOf(strengths, form.get(fields.strength(corner)));
  if (strength !== undefined)
    return { state: 'answered', value: { ...fromCards(corner, strength), mode: 'cards' } };
  wrong('triad', fields.strength(corner), 'strengthMissing');
  return { state: 'not-answered' };
}

function readDyad(form: URLSearchParams, { id }: Dyad): Answered<number> {
  const given = form.get(fields.dyad(id));
  if (given === 'past-niet') return { state: 'not-applicable' };
  const place = dyadPlaces.find((one) => String(one) === given);
  return place === undefined ? { state: 'not-answered' } : { state: 'answered', value: place };
}

const indicatorWords: Readonly<Record<string, IndicatorAnswer>> = {
  beter: 'better',
  gelijk: 'same',
  slechter: 'worse',
  'past-niet': 'not-applicable',
};

const readIndicator = (form: URLSearchParams, indicator: string): IndicatorReading => ({
  indicator,
  answer: indicatorWords[form.get(fields.indicator(indicator)) ?? ''] ?? 'not-answered',
  matters: form.get(fields.matters(indicator)) === 'ja',
});

/** The first step that is not right, from the beginning up to and including this one. */
export const problemsUpTo = (problems: readonly FieldProblem[], step: Step): readonly FieldProblem[] => {
  const found = problems.filter((one) => steps.indexOf(one.step) <= steps.indexOf(step));
  const first = found.toSorted((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))[0]?.step;
  return found.filter((one) => one.step === first);
};

export const isPerspective = (value: string | null): value is Perspective =>
  perspectives.some((one) => one === value);
