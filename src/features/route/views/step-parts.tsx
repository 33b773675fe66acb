import { formatDate, langOf } from '../../../platform/i18n/index.ts';
import { Face } from '../../../platform/web/components/faces.tsx';
import { Facts } from '../../../platform/web/components/facts.tsx';
import { Label, type LabelKind } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import { offerLinks } from '../../catalogue/index.ts';
import { startsTooEarly, waitsFor } from '../order.ts';
import { isOpen, type Step, type StepStatus } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { whereText } from './offering.tsx';
import { hoursText, type RouteView, titlesOf, whenText, whoText } from './view.ts';

const statusLooks: Record<StepStatus, readonly [IconName, LabelKind]> = {
  suggested: ['vraag', 'plain'],
  planned: ['agenda', 'plain'],
  'under-way': ['mens', 'first'],
  paused: ['klok', 'plain'],
  done: ['vink', 'fits'],
  stopped: ['kruis', 'plain'],
};

/** Where a step stands, and whether it was agreed: always a word with its sign. */
export function StepLabels({ view, step }: { view: RouteView; step: Step }) {
  const t = routeTexts[view.shell.locale];
  const [icon, kind] = statusLooks[step.status];
  return (
    <>
      <Label icon={icon} kind={kind}>
        {t.status[step.status]}
      </Label>
      {step.agreement === 'agreed' ? <Label icon="gelijk">{t.agreement.agreed}</Label> : null}
      {step.agreement === 'again' ? (
        <Label icon="let" kind="not">
          {t.agreement.again}
        </Label>
      ) : null}
    </>
  );
}

/** When, who, how many hours, and what comes first. */
export function StepFacts({ view, step, steps }: { view: RouteView; step: Step; steps: readonly Step[] }) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const first = waitsFor(step, steps);
  const where = whereText(view, step);
  return (
    <Facts
      items={[
        { icon: 'agenda', text: whenText(locale, step) },
        { icon: 'mens', text: whoText(view, step) },
        ...(where === null ? [] : [{ icon: 'plek', text: where } as const]),
        ...(step.hoursPerWeek === null
          ? []
          : [{ icon: 'klok', text: hoursText(locale, step.hoursPerWeek, step) } as const]),
        ...(first.length === 0 || !isOpen(step)
          ? []
          : [{ icon: 'sleutel', text: t.after(titlesOf(locale, first)) } as const]),
      ]}
    />
  );
}

/** Says that a step begins before what it waits for has ended; it stays possible. */
export function TooEarly({ view, step, steps }: { view: RouteView; step: Step; steps: readonly Step[] }) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const late = isOpen(step) ? startsTooEarly(step, steps) : [];
  return late.length === 0 ? null : (
    <Notice kind="caution" title={t.tooEarly}>
      {t.tooEarlyText(titlesOf(locale, late))}
    </Notice>
  );
}

/** Why, what and how, and where it comes from; what is empty is left out. */
export function StepWords({ view, step }: { view: RouteView; step: Step }) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  const instrument = step.instrumentId === null ? undefined : view.instrumentOf(step.instrumentId);
  const reason =
    step.status === 'stopped' ? t.stoppedBecause : step.status === 'paused' ? t.pausedBecause : null;
  const parts = (
    [
      [reason, step.statusReason],
      [t.why, step.why],
      [t.what, step.what],
      [t.how, step.how],
    ] as const
  ).flatMap(([name, text]) => (name === null || text === '' ? [] : [[name, text] as const]));
  return (
    <>
      {parts.map(([name, text]) => (
        <div class="sw-stack sw-stack--2">
          <h2 class="utrecht-heading-3">{name}</h2>
          <p class="utrecht-paragraph sw-measure sw-own-words">{text}</p>
        </div>
      ))}
      {instrument === undefined ? null : (
        <p class="utrecht-paragraph">
          {t.fromCatalogue}{' '}
          <a
            class="utrecht-link"
            href={offerLinks.instrument(instrument.id)}
            lang={langOf(locale, instrument)}
          >
            {instrument.name}
          </a>
        </p>
      )}
    </>
  );
}

/** How it went, as it was said. */
export function Felt({ view, step }: { view: RouteView; step: Step }) {
  const { locale } = view.shell;
  const t = routeTexts[locale];
  if (step.feeling === null || step.feltAt === null) return null;
  return (
    <div class="sw-felt">
      <Face name={step.feeling} small />
      <p class="utrecht-paragraph">
        <strong>{t.feeling[step.feeling]}</strong>
        {step.feelingWords === '' ? null : <span class="sw-own-words"> “{step.feelingWords}”</span>}{' '}
        <span class="sw-soft">{formatDate(locale, step.feltAt)}</span>
      </p>
    </div>
  );
}
