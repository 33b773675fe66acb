import type { PropsWithChildren } from 'hono/jsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import {
  COMPARISONS,
  EVIDENCE_DIRECTIONS,
  EVIDENCE_STRENGTHS,
  TARGET_GROUPS,
} from '../../../shared/vocabulary.ts';
import { UNITS } from '../effect.ts';
import { MEASURES } from '../finding.ts';
import { type FindingField, longest } from '../forms/typed.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { formTexts } from '../texts/form.ts';
import type { FormPageProps } from './form-props.ts';
import { labelOf, measureOf } from './props.ts';

type Props = Pick<FormPageProps, 'view' | 'typed' | 'problems'>;

export function FormFields(props: Props) {
  const t = formTexts[props.view.shell.locale];
  return (
    <>
      <Part title={t.parts.about}>
        <About {...props} />
      </Part>
      <Part title={t.parts.who}>
        <Who {...props} />
      </Part>
      <Part title={t.parts.outcome}>
        <Outcome {...props} />
      </Part>
      <Part title={t.parts.effect} help={t.effectHelp}>
        <EffectFields {...props} />
      </Part>
      <Part title={t.parts.judgement}>
        <JudgementFields {...props} />
      </Part>
      <Part title={t.parts.source}>
        <SourceFields {...props} />
      </Part>
    </>
  );
}

function Part({ title, help, children }: PropsWithChildren<{ title: string; help?: string }>) {
  return (
    <section class="sw-stack sw-stack--5">
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2">{title}</h2>
        {help === undefined ? null : <p class="utrecht-paragraph sw-measure">{help}</p>}
      </div>
      {children}
    </section>
  );
}

/** What every field of this form shares. */
function common({ view, problems }: Props, name: FindingField) {
  const { locale } = view.shell;
  const found = problems.find(({ field }) => field === name);
  const error = found === undefined ? undefined : formTexts[locale].problems[found.problem];
  return { locale, name, error };
}

function About(props: Props) {
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
        maxlength={longest.bevinding}
        value={typed.bevinding}
      />
    </>
  );
}

function Who(props: Props) {
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

function Outcome(props: Props) {
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

function EffectFields(props: Props) {
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

function JudgementFields(props: Props) {
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

function SourceFields(props: Props) {
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
