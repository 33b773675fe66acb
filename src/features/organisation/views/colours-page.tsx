import { formatNumber } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { TenantTheme, ThemeRefusal } from '../../../platform/web/theme.ts';
import { fieldOfStep, steps } from '../forms/colours.ts';
import { organisationLinks } from '../links.ts';
import { type ColoursTexts, coloursTexts } from '../texts/colours.ts';
import { manageTexts } from '../texts/manage.ts';
import { Swatches } from './swatches.tsx';
import { TitleBand } from './title-band.tsx';

interface Props {
  readonly shell: Shell;
  readonly typed: TenantTheme | null;
  readonly refusals: readonly ThemeRefusal[];
  readonly saved: boolean;
}

export function ColoursPage(props: Props) {
  const { shell, refusals, saved } = props;
  const t = coloursTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const errors = refusals.map((refusal) => ({
    field: fieldOf(refusal),
    message: inWords(shell, t, refusal),
  }));
  return (
    <Page shell={shell} title={t.title} current="manage" hasErrors={errors.length > 0}>
      <TitleBand
        title={t.title}
        lead={t.lead}
        back={{ href: organisationLinks.manage, label: manage.back }}
      />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          {errors.length > 0 ? (
            <Notice kind="caution" title={t.refused}>
              {t.refusedText}
            </Notice>
          ) : null}
          {saved ? <Notice kind="good" title={manage.saved} live /> : null}
          <section class="sw-stack sw-stack--3">
            <h2 class="utrecht-heading-2">{t.now}</h2>
            <p class="utrecht-paragraph">{shell.tenant.theme === null ? t.standard : t.own}</p>
            <Swatches theme={shell.tenant.theme} />
          </section>
          <ColoursForm {...props} />
        </div>
      </div>
    </Page>
  );
}

const fieldOf = ({ what }: ThemeRefusal): string => /petrol-\d+/.exec(what)?.[0] ?? fieldOfStep(500);

function inWords({ locale }: Shell, t: ColoursTexts, { rule, what, measured = 0, least = 0 }: ThemeRefusal) {
  const [is, needed] = [formatNumber(locale, measured, 1), formatNumber(locale, least, 1)];
  if (rule === 'notAColour') return t.notAColour(what);
  return rule === 'tooLittleContrast' ? t.tooLittle(what, is, needed) : t.hardToTell(what, is, needed);
}

function ColoursForm({ shell, typed }: Props) {
  const t = coloursTexts[shell.locale];
  return (
    <form class="sw-stack sw-stack--5" method="post" action={organisationLinks.colours} novalidate>
      <h2 class="utrecht-heading-2">{t.form}</h2>
      <p class="utrecht-paragraph">{t.help}</p>
      {typed === null ? null : <Swatches theme={typed} />}
      <div class="sw-grid sw-grid--2">
        {steps.map((step) => (
          <Field
            locale={shell.locale}
            name={fieldOfStep(step)}
            label={t.step(step)}
            value={typed?.petrol[step] ?? ''}
          />
        ))}
      </div>
      <div class="sw-row">
        <Button kind="primary">{t.check}</Button>
        {shell.tenant.theme === null ? null : (
          <Button name="standaard" value="1">
            {t.reset}
          </Button>
        )}
      </div>
    </form>
  );
}
