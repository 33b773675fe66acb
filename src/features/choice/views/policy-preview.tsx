import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Icon } from '../../../platform/web/components/icon.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Policy } from '../advice/policy.ts';
import { policyLinks } from '../links.ts';
import type { ExampleEffect } from '../policy/examples.ts';
import type { NumberChange } from '../policy/fields.ts';
import { policyTexts } from '../texts/policy.ts';
import { Examples } from './policy-example.tsx';
import { PolicyFrame } from './policy-frame.tsx';
import { labelOf } from './policy-page.tsx';

export interface PreviewProps {
  readonly shell: Shell;
  readonly policy: Policy;
  /** Every number and the version they were made for, to send on. */
  readonly fields: readonly (readonly [string, string])[];
  readonly changes: readonly NumberChange[];
  readonly effects: readonly ExampleEffect[];
  readonly reason: string;
  readonly problem: 'reasonMissing' | 'reasonLong' | null;
  /** Somebody else saved a version since the form was opened. */
  readonly meanwhile: boolean;
}

const FORM = 'beleid';

/** What another policy would change, before anything is saved. */
export function PolicyPreview(props: PreviewProps) {
  const { shell, fields, changes, reason, problem, meanwhile } = props;
  const t = policyTexts[shell.locale];
  return (
    <PolicyFrame
      shell={shell}
      title={t.previewTitle}
      lead={t.previewLead}
      hasErrors={problem !== null}
      resubmit={{ action: policyLinks.preview, fields: [...fields, ['reden', reason]] }}
      back={
        <button
          class="utrecht-link sw-back sw-back--button"
          type="submit"
          form={FORM}
          formaction={policyLinks.form}
        >
          <Icon name="terug" />
          {t.backToForm}
        </button>
      }
    >
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary
            locale={shell.locale}
            errors={problem === null ? [] : [{ field: 'reden', message: t[problem] }]}
          />
          {meanwhile ? (
            <Notice kind="caution" title={t.meanwhile} live>
              {t.meanwhileText}
            </Notice>
          ) : null}
          {changes.length === 0 ? (
            <Notice title={t.nothing}>{t.nothingText}</Notice>
          ) : (
            <>
              <Changed {...props} />
              <Examples shell={shell} effects={props.effects} />
            </>
          )}
          <Save {...props} />
        </div>
      </div>
    </PolicyFrame>
  );
}

function Changed({ shell, policy, changes }: PreviewProps) {
  const t = policyTexts[shell.locale];
  return (
    <ScrollTable
      id="andere-gewichten"
      caption={t.changed}
      columns={[
        { name: t.weight.name },
        { name: t.weight.was, numeric: true },
        { name: t.weight.becomes, numeric: true },
      ]}
      rows={changes.map((one) => [
        labelOf(shell.locale, policy, one.name),
        String(one.was),
        String(one.becomes),
      ])}
    />
  );
}

function Save({ shell, fields, changes, reason, problem }: PreviewProps) {
  const t = policyTexts[shell.locale];
  return (
    <form
      class="sw-stack sw-stack--4 sw-measure"
      id={FORM}
      method="post"
      action={policyLinks.page}
      novalidate
    >
      <HiddenFields fields={fields} />
      {changes.length === 0 ? null : (
        <>
          <Field
            locale={shell.locale}
            name="reden"
            label={t.reason}
            help={t.reasonHelp}
            value={reason}
            error={problem === null ? undefined : t[problem]}
            rows={3}
          />
          <div>
            <Button kind="primary" icon="vink">
              {t.save}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
