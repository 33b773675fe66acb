import { formatNumber, type Locale } from '../../../platform/i18n/index.ts';
import { Back, HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary, type FormError } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { hasRole, type Shell } from '../../../platform/web/shell.ts';
import type { Policy } from '../advice/policy.ts';
import { policyLinks } from '../links.ts';
import { fieldsOf, numbersOf, POLICY_GROUPS, type PolicyField, type PolicyGroup } from '../policy/fields.ts';
import type { PolicyProblem, Typed } from '../policy/form.ts';
import { policyTexts } from '../texts/policy.ts';
import { fieldLabel, policyFieldTexts } from '../texts/policy-fields.ts';
import { PolicyFrame } from './policy-frame.tsx';
import { PolicyHistory, type VersionLine } from './policy-history.tsx';

export interface PolicyPageProps {
  readonly shell: Shell;
  readonly version: number;
  readonly policy: Policy;
  readonly typed: Typed;
  readonly problems: readonly PolicyProblem[];
  readonly history: readonly VersionLine[];
  readonly saved: boolean;
}

/** Groups that everybody needs are open; the long tables of numbers fold. */
const FOLDED: readonly PolicyGroup[] = ['bewijs', 'aandacht', 'grenzen'];

/** Every weight in words with its present value, to change, and every version there ever was. */
export function PolicyPage(props: PolicyPageProps) {
  const { shell, version, problems, saved, history } = props;
  const t = policyTexts[shell.locale];
  const errors = problems.map((one) => errorOf(shell.locale, props.policy, one));
  return (
    <PolicyFrame
      shell={shell}
      title={t.title}
      lead={t.lead}
      hasErrors={errors.length > 0}
      back={hasRole(shell.session, 'administrator') ? <Back href="/beheer">{t.back}</Back> : null}
    >
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          {saved ? <Notice kind="good" title={t.saved(version)} live /> : null}
          <Notice title={t.nowTitle(version)}>
            {t.nowText}{' '}
            <a class="utrecht-link" href="/uitleg/advies">
              {t.explain}
            </a>
          </Notice>
          <Weights {...props} errors={errors} />
          <PolicyHistory shell={shell} history={history} now={version} />
        </div>
      </div>
    </PolicyFrame>
  );
}

type WeightsProps = PolicyPageProps & { readonly errors: readonly FormError[] };

function Weights(props: WeightsProps) {
  const { shell, version } = props;
  const t = policyTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="gewichten">
      <h2 class="utrecht-heading-2" id="gewichten">
        {t.form}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.formHelp}</p>
      <form class="sw-stack sw-stack--5" method="post" action={policyLinks.preview} novalidate>
        <HiddenFields fields={[['versie', String(version)]]} />
        {POLICY_GROUPS.map((group) => (
          <Group {...props} group={group} />
        ))}
        <div>
          <Button kind="primary" after="pijl">
            {t.toPreview}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Group({ group, ...props }: WeightsProps & { group: PolicyGroup }) {
  const { shell, policy, errors } = props;
  const words = policyFieldTexts[shell.locale].groups[group];
  const fields = fieldsOf(policy).filter((field) => field.group === group);
  const body = (
    <fieldset class="sw-stack sw-stack--3">
      <legend class={FOLDED.includes(group) ? 'sw-visually-hidden' : 'utrecht-heading-3'}>
        {words.title}
      </legend>
      <p class="utrecht-paragraph sw-measure">{words.help}</p>
      <div class="sw-grid sw-grid--3">
        {fields.map((field) => (
          <Weight {...props} field={field} />
        ))}
      </div>
    </fieldset>
  );
  if (!FOLDED.includes(group)) return <div class="sw-card">{body}</div>;
  return (
    <Fold summary={words.title} open={fields.some(({ name }) => errors.some((e) => e.field === name))}>
      {body}
    </Fold>
  );
}

function Weight({ shell, policy, typed, problems, field }: WeightsProps & { field: PolicyField }) {
  const t = policyTexts[shell.locale];
  const { name, min, max } = field;
  const say = (value: number) => formatNumber(shell.locale, value);
  const problem = problems.find((one) => one.field === name);
  return (
    <Field
      locale={shell.locale}
      name={name}
      label={labelOf(shell.locale, policy, name)}
      help={t.field(say(numbersOf(policy).get(name) ?? 0), say(min), say(max))}
      value={typed.get(name)}
      error={problem && howToMend(shell.locale, problem)}
      maxlength={4}
      autocomplete="off"
    />
  );
}

export function labelOf(locale: Locale, policy: Policy, name: string): string {
  const last = `gewichten.leefgebied.aandacht.${policy.gewichten.leefgebied.aandacht.length - 1}`;
  return fieldLabel(locale, name, name === last);
}

function howToMend(locale: Locale, { kind, min, max }: PolicyProblem): string {
  const t = policyTexts[locale];
  return kind === 'range' ? t.range(formatNumber(locale, min), formatNumber(locale, max)) : t.lighter(min);
}

/** In the summary the name of the weight stands before it. */
const errorOf = (locale: Locale, policy: Policy, problem: PolicyProblem): FormError => ({
  field: problem.field,
  message: `${labelOf(locale, policy, problem.field)}: ${howToMend(locale, problem)}`,
});
