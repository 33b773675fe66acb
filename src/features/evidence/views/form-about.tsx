import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { TARGET_GROUPS } from '../../../shared/vocabulary.ts';
import { longest } from '../forms/typed.ts';
import { formTexts } from '../texts/form.ts';
import { common, type FieldsProps } from './form-common.ts';
import { labelOf } from './props.ts';

export function About(props: FieldsProps) {
  const { view, typed } = props;
  const t = formTexts[view.shell.locale];
  const named = [...view.instruments.values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, view.shell.locale),
  );
  return (
    <>
      <Select
        {...common(props, 'instrument')}
        label={t.instrument}
        value={typed.instrument}
        options={[
          { value: '', label: t.choose },
          ...named.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Field
        {...common(props, 'bevinding')}
        label={t.statement}
        help={t.statementHelp}
        rows={3}
        value={typed.bevinding}
      />
    </>
  );
}

export function Who(props: FieldsProps) {
  const { view, typed } = props;
  const t = formTexts[view.shell.locale];
  return (
    <>
      <Field
        {...common(props, 'mensen')}
        label={t.population}
        help={t.populationHelp}
        maxlength={longest.mensen}
        value={typed.mensen}
      />
      <Fold summary={t.groups} open={typed.doelgroepen.length > 0}>
        <FieldGroup {...common(props, 'doelgroepen')} label={t.groups} optional>
          <Tiles>
            {TARGET_GROUPS.map((one) => (
              <Tile
                type="checkbox"
                name="doelgroepen"
                value={one}
                checked={typed.doelgroepen.includes(one)}
                row
              >
                {labelOf(view, 'doelgroepen', one)}
              </Tile>
            ))}
          </Tiles>
        </FieldGroup>
      </Fold>
      <Field
        {...common(props, 'aantal')}
        label={t.people}
        optional
        inputmode="numeric"
        maxlength={12}
        value={typed.aantal}
      />
    </>
  );
}
