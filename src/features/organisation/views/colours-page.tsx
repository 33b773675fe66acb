import { formatNumber } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { seenField } from '../../../platform/web/seen.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import type { ThemeRefusal } from '../../../platform/web/theme.ts';
import { coloursLine, fieldOfStep, steps, type WantedTheme } from '../forms/colours.ts';
import { organisationLinks } from '../links.ts';
import { type ColoursTexts, coloursTexts } from '../texts/colours.ts';
import { manageTexts } from '../texts/manage.ts';
import { AdminPage } from './admin-page.tsx';
import { Swatches } from './swatches.tsx';

interface Props {
  readonly shell: Shell;
  /** What was refused, to mend it. */
  readonly wanted: WantedTheme | null;
  /** `meanwhile`: a colleague chose these; nothing of this form is stored. */
  readonly told: 'saved' | 'meanwhile' | null;
}

/** The main colour of Stapwijs itself, in `css/colours.css`. */
const ownMain = '#0b5a60';

export function ColoursPage(props: Props) {
  const { shell, wanted, told } = props;
  const t = coloursTexts[shell.locale];
  const manage = manageTexts[shell.locale];
  const errors = (wanted?.refusals ?? []).map((refusal) => ({
    field: fieldOf(refusal),
    message: inWords(shell, t, refusal),
  }));
  return (
    <AdminPage shell={shell} title={t.title} lead={t.lead} hasErrors={errors.length > 0}>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          {told !== null || errors.length > 0 ? (
            <div class="sw-stack sw-stack--5 sw-column">
              <ErrorSummary locale={shell.locale} errors={errors} />
              {told === 'saved' ? <Notice kind="good" title={manage.saved} live /> : null}
              {told === 'meanwhile' ? (
                <Notice kind="caution" title={t.meanwhile} live>
                  {t.meanwhileReset}
                </Notice>
              ) : null}
            </div>
          ) : null}
          <Now shell={shell} />
          <MainColour {...props} error={errors.find(({ field }) => field === 'hoofdkleur')?.message} />
          <Fold summary={t.byHand} open={wanted?.main === null}>
            <ByHand {...props} />
          </Fold>
        </div>
      </div>
    </AdminPage>
  );
}

const fieldOf = ({ what }: ThemeRefusal): string =>
  what === 'main' ? 'hoofdkleur' : (/petrol-\d+/.exec(what)?.[0] ?? fieldOfStep(500));

function inWords({ locale }: Shell, t: ColoursTexts, { rule, what, measured = 0, least = 0 }: ThemeRefusal) {
  if (what === 'main') return t.notMain;
  const pairs: Readonly<Record<string, string>> = t.pairs;
  const name = pairs[what] ?? t.step(Number(/\d+/.exec(what)?.[0] ?? 0));
  const [is, needed] = [formatNumber(locale, measured, 1), formatNumber(locale, least, 1)];
  if (rule === 'notAColour') return t.notAColour(name);
  return rule === 'tooLittleContrast' ? t.tooLittle(name, is, needed) : t.hardToTell(name, is, needed);
}

function Now({ shell }: { shell: Shell }) {
  const t = coloursTexts[shell.locale];
  const { theme } = shell.tenant;
  return (
    <section class="sw-stack sw-stack--3">
      <h2 class="utrecht-heading-2">{t.now}</h2>
      <p class="utrecht-paragraph">{theme === null ? t.standard : t.own(theme.petrol[500])}</p>
      <Swatches theme={theme} />
      {theme === null ? null : (
        <form method="post" action={organisationLinks.colours}>
          <Seen shell={shell} />
          <Button name="standaard" value="1" icon="terug">
            {t.reset}
          </Button>
        </form>
      )}
    </section>
  );
}

/** The colours of now go with every form, so that those a colleague chooses meanwhile are not replaced unseen. */
const Seen = ({ shell }: { shell: Shell }) => (
  <HiddenFields fields={[[seenField('kleuren'), coloursLine(shell.tenant.theme)]]} />
);

function MainColour({ shell, wanted, error }: Props & { readonly error: string | undefined }) {
  const t = coloursTexts[shell.locale];
  return (
    <form class="sw-stack sw-stack--5 sw-measure" method="post" action={organisationLinks.colours} novalidate>
      <Seen shell={shell} />
      <h2 class="utrecht-heading-2">{t.form}</h2>
      <p class="utrecht-paragraph">{t.formText}</p>
      <div class="sw-stack sw-stack--2">
        <label class="utrecht-form-label" for="kleur">
          {t.pick}
        </label>
        <input
          class="sw-colour"
          id="kleur"
          name="kleur"
          type="color"
          value={shell.tenant.theme?.petrol[500] ?? ownMain}
        />
      </div>
      <Field
        locale={shell.locale}
        name="hoofdkleur"
        label={t.write}
        help={t.writeHelp}
        value={wanted?.main ?? ''}
        error={error}
        autocomplete="off"
        optional
      />
      <div>
        <Button kind="primary" name="stap" value="voorbeeld">
          {t.look}
        </Button>
      </div>
    </form>
  );
}

function ByHand({ shell, wanted }: Props) {
  const t = coloursTexts[shell.locale];
  const typed = wanted?.main === null ? wanted.theme : shell.tenant.theme;
  return (
    <form class="sw-stack sw-stack--5" method="post" action={organisationLinks.colours} novalidate>
      <Seen shell={shell} />
      <p class="utrecht-paragraph sw-measure">{t.help}</p>
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
      <div>
        <Button name="stap" value="voorbeeld">
          {t.look}
        </Button>
      </div>
    </form>
  );
}
