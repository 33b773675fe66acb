import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Progress } from '../../../platform/web/components/progress.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Stairs } from '../../../platform/web/components/stairs.tsx';
import { StatesLegend } from '../../../platform/web/components/state-sign.tsx';
import { ThemeRow } from '../../../platform/web/components/theme-row.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';

const nl = { locale: 'nl' } as const;
const errors = [
  { field: 'tel', message: 'Vul je telefoonnummer in' },
  { field: 'wanneer', message: 'Kies wanneer Joris mag bellen' },
];

export const Errors = () => (
  <div class="sw-measure sw-stack sw-stack--5">
    <ErrorSummary {...nl} errors={errors} />
    <Field
      {...nl}
      name="tel"
      type="tel"
      label="Jouw telefoonnummer"
      help="Bijvoorbeeld 06 12 34 56 78"
      value="06 12 34"
      error="Dit nummer is te kort. Een mobiel nummer heeft 10 cijfers."
    />
    <FieldGroup {...nl} name="wanneer" label="Wanneer mag Joris bellen?" error="Kies een dagdeel.">
      <Tiles least={9}>
        {['Ochtend', 'Middag', 'Maakt niet uit'].map((part) => (
          <Tile type="radio" name="dagdeel" value={part}>
            {part}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
    <Select {...nl} name="plaats" label="Waar?" options={[{ value: 'a', label: 'Buurthuis' }]} optional />
    <Field {...nl} name="meer" label="Wil je nog iets vertellen?" rows={4} optional />
  </div>
);

const rungLabels = {
  1: 'Ik zie bijna niemand',
  2: 'Ik zie elke week mensen buiten mijn huis',
  3: 'Ik doe elke week mee aan iets, zoals een club of cursus',
  4: 'Ik werk zonder loon, bijvoorbeeld als vrijwilliger',
  5: 'Ik heb betaald werk met hulp',
  6: 'Ik heb betaald werk zonder hulp',
} as const;

export const Choosing = () => (
  <div class="sw-stack sw-stack--6">
    <Progress {...nl} steps={['Hoe gaat het?', 'Kijk wat past', 'Kies een route', 'Begin']} now={2} />
    <FieldGroup {...nl} name="trede" label="Wat past nu het beste bij jou?">
      <Stairs name="trede" labels={rungLabels} chosen={2} />
    </FieldGroup>
    <StatesLegend {...nl} />
    <ul class="sw-themes">
      {(['kracht', 'speelt', 'belemmert', 'niet-besproken'] as const).map((state, at) => (
        <ThemeRow
          {...nl}
          id={`t${at}`}
          label="Geld en schulden"
          examples="Rekeningen, schulden, rondkomen"
          picture="geld"
          stateField={`stand-${at}`}
          wishField={`wens-${at}`}
          state={state}
          wish={at === 1}
        />
      ))}
    </ul>
  </div>
);
