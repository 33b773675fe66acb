import { Field } from '../../../../platform/web/components/field.tsx';
import { fields } from '../../forms/fields.ts';
import { type Corner, corners } from '../../frame.ts';
import { askedPurposes } from '../../story.ts';
import { tellTexts } from '../../texts/tell.ts';
import { dyadPlaces, evenTriad, fromCards, readPoint, strengths } from '../../triad-answer.ts';
import { placeInWords } from '../../triad-words.ts';
import { domainName } from '../domain-name.ts';
import type { StepProps } from './props.ts';

/** Everything once more in words, to read through together before it is handed in. */
export function CheckStep(props: StepProps) {
  const { locale, form, error } = props;
  const t = tellTexts[locale].check;
  return (
    <>
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <p class="utrecht-paragraph">{t.lead}</p>
      <dl class="sw-summary" data-summary>
        {summary(props).map(([question, answer]) => (
          <div>
            <dt>{question}</dt>
            <dd dir="auto">{answer}</dd>
          </div>
        ))}
      </dl>
      <Field
        locale={locale}
        name={fields.code}
        label={t.code}
        help={t.codeHelp}
        optional
        maxlength={12}
        value={form.get(fields.code) ?? ''}
        error={error(fields.code)}
        autocomplete="off"
      />
    </>
  );
}

type Line = readonly [string, string];

function summary(props: StepProps): readonly Line[] {
  const { locale, asked, form } = props;
  const t = tellTexts[locale];
  const allowed = askedPurposes.map((purpose): Line => {
    const answer = form.get(fields.consent(purpose));
    return [t.consent.purposes[purpose], answer === 'ja' ? t.check.allowed : t.check.notAllowed];
  });
  const text = form.get(fields.text) ?? '';
  return [
    ...allowed,
    [t.story.text, text === '' ? t.story.spoken : text],
    [asked.frame.triad.question[locale], triadInWords(props)],
    ...asked.frame.dyads.map((dyad): Line => [dyad.question[locale], dyadInWords(props, dyad)]),
    ...asked.frame.indicators.flatMap((one) => indicatorInWords(props, one)),
  ];
}

function triadInWords({ locale, asked, form }: StepProps): string {
  const t = tellTexts[locale];
  const words = (triad: Parameters<typeof placeInWords>[0]) =>
    placeInWords(triad, (corner: Corner) => asked.frame.triad.corners[corner].name[locale], t.triad.place);
  const card = form.get(fields.card);
  const point = readPoint(form.get(fields.point) ?? '');
  if (point !== undefined) return words(point);
  if (card === 'past-niet') return t.check.notApplicable;
  if (card === 'even') return words(evenTriad);
  const corner = corners.find((one) => one === card);
  const strength = corner && strengths.find((one) => one === form.get(fields.strength(corner)));
  return corner && strength ? words(fromCards(corner, strength)) : t.check.notAnswered;
}

function dyadInWords(
  { locale, form }: StepProps,
  dyad: StepProps['asked']['frame']['dyads'][number],
): string {
  const t = tellTexts[locale];
  const given = form.get(fields.dyad(dyad.id));
  if (given === 'past-niet') return t.check.notApplicable;
  const at = dyadPlaces.findIndex((place) => String(place) === given);
  return t.dyads.places(dyad.from[locale], dyad.to[locale])[at] ?? t.check.notAnswered;
}

const answerOf = {
  beter: 'better',
  gelijk: 'same',
  slechter: 'worse',
  'past-niet': 'not-applicable',
} as const;

/** Only what was filled in: twelve times "not filled in" helps nobody. */
function indicatorInWords({ locale, form }: StepProps, indicator: string): readonly Line[] {
  const t = tellTexts[locale].indicators;
  const given = form.get(fields.indicator(indicator));
  const answer =
    given === null || !(given in answerOf) ? null : t.answers[answerOf[given as keyof typeof answerOf]];
  const matters = form.get(fields.matters(indicator)) === 'ja' ? t.matters : null;
  const said = [answer, matters].filter((one) => one !== null);
  return said.length === 0 ? [] : [[domainName(locale, indicator), said.join('. ')]];
}
