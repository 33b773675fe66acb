import { type Locale, midSentence } from '../../../platform/i18n/index.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Vocabulary, WordId, WordList } from '../../../shared/vocabulary.ts';
import type { PointerRule } from '../advice/pointers.ts';
import type { Reason, ReasonKind } from '../advice/reasons.ts';
import type { Uncertainty } from '../advice/uncertain.ts';
import type { Closing, Unlock } from '../advice/unlock.ts';
import type { Watch } from '../advice/watch.ts';
import type { Route, RouteName, RouteStep } from '../plan/plan.ts';
import { reasonTexts } from './reasons.ts';

/** Which of the three questions a reason answers. */
export type Question = 'kan' | 'past' | 'werkt';
export const questionOf = (kind: ReasonKind): Question =>
  kind === 'bewijs' ? 'werkt' : kind === 'tijd' || kind === 'trede' || kind === 'plaats' ? 'kan' : 'past';

/** Everything needed to say a reason in one language. */
export interface Speaker {
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
  readonly instruments: readonly Instrument[];
  /** What a pointer tells a job seeker, in English by rule id; Dutch stands in the rule. */
  readonly pointerEnglish: ReadonlyMap<string, string>;
}

export function label<L extends WordList>(by: Speaker, list: L, id: WordId<L>): string {
  return by.vocabulary[list].get(id)?.[by.locale] ?? String(id);
}

// Making one costs more than a whole sentence.
const lists: Record<Locale, Intl.ListFormat> = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
};

export const joined = (by: Speaker, parts: readonly string[]): string => lists[by.locale].format(parts);

export const pointerText = (by: Speaker, rule: PointerRule): string =>
  by.locale === 'nl' ? rule.danWerkzoekende : (by.pointerEnglish.get(rule.id) ?? rule.danWerkzoekende);

/** A reason as one or two short sentences to the job seeker. */
export function reasonText(by: Speaker, r: Reason): string {
  const t = reasonTexts[by.locale];
  switch (r.kind) {
    case 'leefgebied': {
      const said =
        r.wish && r.state === 'niet-besproken' ? t.wish : `${t.state[r.state]}${r.wish ? ` ${t.wish}` : ''}`;
      return t.domain(label(by, 'leefgebieden', r.domain), said);
    }
    case 'geen-leefgebied':
      return r.asked ? t.noDomain : t.noDomainAsked;
    case 'doel':
      return { past: t.goal, opWeg: t.goalOnTheWay, ander: t.otherGoal }[r.how](
        midSentence(label(by, 'doel', r.goal)),
      );
    case 'trede':
      return t.rung[r.how];
    case 'gewenste-trede':
      return t.desired[r.how];
    case 'fase':
      return (r.matches ? t.phase : t.otherPhase)(midSentence(label(by, 'fasen', r.phase)));
    case 'vorm':
      return r.forms.length === 0
        ? t.otherForm
        : t.form(
            lowerList(
              by,
              r.forms.map((f) => label(by, 'vorm', f)),
            ),
          );
    case 'plaats':
      return r.open ? t.placeOpen(r.municipality) : t.placeUnknown(r.municipality);
    case 'motivatie':
      return r.motivation === null ? t.otherMotivation : t.motivation[r.motivation];
    case 'aanwijzer':
      return (r.up ? t.pointerUp : t.pointerDown)(pointerText(by, r.rule));
    case 'kennismaking':
      return t.firstContact;
    case 'al-gedaan':
      return t.alreadyDone;
    case 'bewijs':
      return r.evidence === null
        ? t.noEvidence
        : t.evidence(
            midSentence(label(by, 'bewijsrichting', r.evidence.direction)),
            label(by, 'bewijssterkte', r.evidence.strength),
          );
    case 'tijd':
      return r.least === null ? t.timeUnknown : t.time(r.least, r.has);
  }
}

const lowerList = (by: Speaker, parts: readonly string[]) => joined(by, parts.map(midSentence));

/** Where a reason comes from: the policy, a pointer with its research, or a finding. */
export function reasonSource(r: Reason, policyVersion: string): string {
  if (r.kind === 'aanwijzer')
    return `richtingaanwijzer ${r.rule.id}: ${r.rule.bewijs.onderzoek} (${r.rule.bewijs.seed})`;
  if (r.kind === 'bewijs' && r.evidence !== null) return `${r.evidence.source} (${r.evidence.origin})`;
  return `beleid ${policyVersion}: ${r.kind}`;
}

/** Why it is closed now, and what would help. */
export function closingText(by: Speaker, closing: Closing): { readonly text: string; readonly help: string } {
  const t = reasonTexts[by.locale];
  switch (closing.kind) {
    case 'groep':
      return {
        text: t.closedGroup(
          lowerList(
            by,
            closing.groups.map((g) => label(by, 'doelgroepen', g)),
          ),
        ),
        help: t.closedGroupHelp,
      };
    case 'trede':
      return { text: t.closedRung, help: t.closedRungHelp };
    case 'tijd':
      return { text: t.closedTime(closing.least, closing.has), help: t.closedTimeHelp(closing.least) };
  }
}

const names = (by: Speaker, rows: readonly number[]): string[] =>
  rows.flatMap((row) => by.instruments[row]?.name ?? []);

/** What must come first. */
export function unlockText(by: Speaker, unlock: Unlock): string {
  const t = reasonTexts[by.locale];
  const nothing = unlock.rows.length === 0 ? ` ${t.nothingOpens}` : '';
  switch (unlock.kind) {
    case 'instrument':
      return t.firstInstrument(joined(by, names(by, unlock.rows)));
    case 'taal':
      return t.firstLanguage(unlock.needs, unlock.has) + nothing;
    case 'digitaal':
      return t.firstDigital + nothing;
    case 'trede':
      return t.firstRung(label(by, 'treden', unlock.needs)) + nothing;
  }
}

/** A question to talk about; the words of the catalogue itself stay Dutch. */
export function watchText(by: Speaker, watch: Watch): string {
  const t = reasonTexts[by.locale];
  switch (watch.kind) {
    case 'groep':
      return t.watchGroup(
        lowerList(
          by,
          watch.groups.map((g) => label(by, 'doelgroepen', g)),
        ),
      );
    case 'contra-indicatie':
      return t.watchContra(watch.text);
    case 'voorwaarde':
      return t.watchCondition(watch.text);
    case 'taal':
      return t.watchLanguage(watch.needs);
    case 'digitaal':
      return t.watchDigital;
    case 'eerst': {
      const found = by.instruments.filter((it) => watch.instruments.includes(it.id)).map((it) => it.name);
      return t.watchFirst(joined(by, found));
    }
  }
}

export const uncertainText = (by: Speaker, key: Uncertainty): string => reasonTexts[by.locale].uncertain[key];
export const routeWords = (by: Speaker, route: Route) => reasonTexts[by.locale].route[route.name];

/** Why a step is in the route, what it waits for, and what nobody knows. */
export function stepText(by: Speaker, step: RouteStep): string {
  const t = reasonTexts[by.locale];
  const opens = step.why.kind === 'opent' ? (by.instruments[step.why.row]?.name ?? '') : '';
  const parts = [t.why[step.why.kind](opens)];
  if (step.waits > 0 && step.waits === step.from) parts.push(t.waits(step.waits));
  if (!step.weeksKnown) parts.push(t.weeksUnknown(step.to - step.from));
  return parts.join(' ');
}

/** The name of a route, for who only needs that. */
export const routeTitle = (locale: Locale, name: RouteName): string => reasonTexts[locale].route[name].name;
