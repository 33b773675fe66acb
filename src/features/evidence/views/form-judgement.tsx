import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { EVIDENCE_DIRECTIONS, EVIDENCE_STRENGTHS } from '../../../shared/vocabulary.ts';
import { longest } from '../forms/typed.ts';
import { formTexts } from '../texts/form.ts';
import { common, type FieldsProps } from './form-common.ts';
import { labelOf } from './props.ts';

export function JudgementFields(props: FieldsProps) {
  const { view, typed } = props;
  const t = formTexts[view.shell.locale];
  return (
    <>
      <FieldGroup {...common(props, 'richting')} label={t.direction} help={t.directionHelp}>
        <Tiles>
          {EVIDENCE_DIRECTIONS.map((one) => (
            <Tile type="radio" name="richting" value={one} checked={typed.richting === one} row>
              {labelOf(view, 'bewijsrichting', one)}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <FieldGroup {...common(props, 'sterkte')} label={t.strength} help={t.strengthHelp}>
        <Tiles least={11}>
          {EVIDENCE_STRENGTHS.map((one) => (
            <Tile type="radio" name="sterkte" value={String(one)} checked={typed.sterkte === String(one)} row>
              {`${one}. ${labelOf(view, 'bewijssterkte', one)}`}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
    </>
  );
}

export function SourceFields(props: FieldsProps) {
  const { view, typed } = props;
  const t = formTexts[view.shell.locale];
  return (
    <>
      <Field {...common(props, 'bron')} label={t.source} maxlength={longest.bron} value={typed.bron} />
      <Field
        {...common(props, 'adres')}
        label={t.address}
        optional
        maxlength={longest.adres}
        value={typed.adres}
      />
      <Field
        {...common(props, 'jaar')}
        label={t.year}
        optional
        inputmode="numeric"
        maxlength={4}
        value={typed.jaar}
      />
    </>
  );
}
