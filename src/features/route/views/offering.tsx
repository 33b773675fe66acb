import { formatDate, langOf } from '../../../platform/i18n/index.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { Offering } from '../../../shared/instrument.ts';
import { isOpen, type Step } from '../step.ts';
import { offeringTexts } from '../texts/offering.ts';
import type { RouteView } from './view.ts';

/** Nearest first, and no more than somebody can choose from. */
const most = 6;

type Part = { readonly view: RouteView; readonly step: Step };

/** Where a step happens, as one line; null when nothing is chosen. */
export function whereText({ shell, offeringOf }: RouteView, { offeringId }: Step): string | null {
  const offering = offeringId === null ? undefined : offeringOf(offeringId);
  return offering === undefined ? null : offeringTexts[shell.locale].where(offering.provider, offering.place);
}

/** Chooses a local run of what the step is about; only where there is one. */
export function ChooseOffering({ view, step }: Part) {
  const open = step.instrumentId === null ? [] : view.openOfferings(step.instrumentId).slice(0, most);
  if (open.length === 0 || !isOpen(step) || !view.mayChange) return null;
  const { locale } = view.shell;
  const t = offeringTexts[locale];
  const coach = view.side === 'coach';
  const gone = step.offeringId !== null && !open.some(({ id }) => id === step.offeringId);
  return (
    <Fold summary={t.choose} open={gone}>
      <form class="sw-stack sw-stack--4" method="post" action={view.pages.offering(step.id)}>
        <input type="hidden" name="versie" value={step.version} />
        {gone ? <p class="utrecht-paragraph sw-bold">{t.gone}</p> : null}
        <FieldGroup
          locale={locale}
          name="plek"
          label={coach ? t.titleCoach : t.title}
          help={coach ? t.helpCoach : t.help}
        >
          <Tiles least={11}>
            {open.map((one) => (
              <Tile type="radio" name="plek" value={one.id} checked={step.offeringId === one.id} row>
                <Words view={view} offering={one} />
              </Tile>
            ))}
            <Tile type="radio" name="plek" value="" checked={step.offeringId === null} row>
              {coach ? t.laterCoach : t.later}
            </Tile>
          </Tiles>
        </FieldGroup>
        {open.some(({ invented }) => invented) ? <p class="utrecht-paragraph sw-soft">{t.invented}</p> : null}
        <div>
          <Button>{t.save}</Button>
        </div>
      </form>
    </Fold>
  );
}

function Words({ view, offering }: { view: RouteView; offering: Offering }) {
  const { locale } = view.shell;
  const t = offeringTexts[locale];
  const { provider, place, startsOn, openPlaces } = offering;
  const facts = [
    startsOn === null ? t.always : t.starts(formatDate(locale, startsOn)),
    ...(openPlaces === null ? [] : [t.free(openPlaces)]),
  ];
  return (
    <span>
      <span class="sw-bold" lang={langOf(locale, { language: 'nl' })}>
        {t.where(provider, place)}
      </span>
      <br />
      <span class="sw-soft sw-light">{facts.join(', ')}</span>
    </span>
  );
}
