import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { COMPARISONS } from '../../../shared/vocabulary.ts';
import { UNITS } from '../effect.ts';
import { MEASURES } from '../finding.ts';
import { longest } from '../forms/typed.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { formTexts } from '../texts/form.ts';
import { common, type FieldsProps } from './form-common.ts';
import { labelOf, measureOf } from './props.ts';

export function Outcome(props: FieldsProps) {
  const { view, typed } = props;
  const t = formTexts[view.shell.locale];
  return (
    <>
      <Select
        {...common(props, 'onderwerp')}
        label={t.measure}
        value={typed.onderwerp}
        options={[
          { value: '', label: t.choose },
          ...MEASURES.map((value) => ({ value, label: measureOf(view, value) })),
        ]}
      />
      <Field
        {...common(props, 'uitkomst')}
        label={t.outcome}
        help={t.outcomeHelp}
        maxlength={longest.uitkomst}
        value={typed.uitkomst}
      />
      <Field
        {...common(props, 'maanden')}
        label={t.months}
        optional
        inputmode="numeric"
        maxlength={3}
        value={typed.maanden}
      />
      <FieldGroup {...common(props, 'vergelijking')} label={t.comparison} help={t.comparisonHelp}>
        <Tiles least={11}>
          {COMPARISONS.map((one) => (
            <Tile type="radio" name="vergelijking" value={one} checked={typed.vergelijking === one} row>
              {labelOf(view, 'vergelijking', one)}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
    </>
  );
}

export function EffectFields(props: FieldsProps) {
  const { view, typed } = props;
  const { locale } = view.shell;
  const t = formTexts[locale];
  const number = { optional: true, inputmode: 'decimal', maxlength: 16 } as const;
  return (
    <>
      <Field
        {...common(props, 'verschil')}
        {...number}
        label={t.estimate}
        help={t.estimateHelp}
        value={typed.verschil}
      />
      <div class="sw-grid sw-grid--2">
        <Field {...common(props, 'van')} {...number} label={t.low} value={typed.van} />
        <Field {...common(props, 'tot')} {...number} label={t.high} value={typed.tot} />
      </div>
      <Select
        {...common(props, 'eenheid')}
        label={t.unit}
        optional
        value={typed.eenheid}
        options={[
          { value: '', label: t.choose },
          ...UNITS.map((value) => ({ value, label: evidenceTexts[locale].unit[value] })),
        ]}
      />
      <Select
        {...common(props, 'gunstig')}
        label={t.better}
        optional
        value={typed.gunstig}
        options={[
          { value: '', label: t.choose },
          { value: 'more', label: t.betterMore },
          { value: 'less', label: t.betterLess },
        ]}
      />
    </>
  );
}
