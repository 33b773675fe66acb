import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { Card } from '../../../platform/web/components/card.tsx';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Facts, NamedFacts } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Path } from '../../../platform/web/components/path.tsx';
import { Progress, ProgressBar } from '../../../platform/web/components/progress.tsx';
import { PrintButton, ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { Rating, ReasonBar, Reasons } from '../../../platform/web/components/reason-bar.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Ladder, Stairs } from '../../../platform/web/components/stairs.tsx';
import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import { ScrollTable, TableToggle } from '../../../platform/web/components/table.tsx';
import { StatesLegend, ThemeRow } from '../../../platform/web/components/theme-row.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { Unlock } from '../../../platform/web/components/unlock.tsx';

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

export const Notices = () => (
  <div class="sw-stack sw-stack--3 sw-measure">
    <Notice title="Je gesprek is verzet">Donderdag 26 november om 10.30 uur belt Joris jou.</Notice>
    <Notice kind="good" title="Je keuze is vastgelegd">
      Joris ziet het ook.
    </Notice>
    <Notice kind="caution" title="Deze stap is groot">
      Hij duurt langer dan vier weken. Zullen we er twee van maken?
    </Notice>
    <Notice kind="indication" title="Aanwijzing, geen bewijs">
      Het verschil kan toeval zijn. Kijk eerst verder.
    </Notice>
  </div>
);

export const Empty = () => (
  <EmptyState
    title="Je hebt nog geen route"
    text="Vertel hoe het gaat. Dan kies je samen met je coach een eerste stap."
    action={<LinkButton href="/keuze">Begin</LinkButton>}
  />
);

const strengths = [
  'Onderzoek loopt of uitkomst onbekend',
  'Ervaring of verwachting, geen meting van het effect',
  'Meting of verhaal zonder vergelijkingsgroep',
  'Vergelijking met een andere groep, of een overzicht van studies',
  'Onderzoek met loting of een sterk experiment in Nederland',
  'Meerdere sterke onderzoeken met dezelfde uitkomst',
];

export const Evidence = () => (
  <div class="sw-stack">
    <ul class="sw-stack sw-stack--3">
      <li>
        <StrengthMeter {...nl} level={null} />
      </li>
      {strengths.map((words, level) => (
        <li>
          <StrengthMeter {...nl} level={level} words={words} />
        </li>
      ))}
    </ul>
    <div class="sw-row">
      <DirectionLabel direction="positief" word="Helpt" />
      <DirectionLabel direction="gemengd" word="Helpt soms" />
      <DirectionLabel direction="geen effect" word="Maakt geen verschil" />
      <DirectionLabel direction="negatief" word="Werkt averechts" />
      <DirectionLabel direction="onbekend" word="Nog niet bekend" />
    </div>
    <Rating value={4.2} words="4,2 van 5" />
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

export const Advice = () => (
  <Card
    id="kaart"
    title="Vrijwilligerswerk met begeleiding"
    picture="pan"
    label={
      <Label kind="fits" icon="vink">
        Past het best
      </Label>
    }
    text="Je doet vrijwilligerswerk dat je leuk vindt. Een begeleider helpt je bij het zoeken en bij de start."
  >
    <Facts
      items={[
        { icon: 'klok', text: '4 tot 8 uur per week' },
        { icon: 'agenda', text: '8 weken of langer' },
        { icon: 'plek', text: 'Buurtkeuken' },
      ]}
    />
    <Reasons>
      <ReasonBar
        {...nl}
        question="Past het?"
        text="Jij wilt in een keuken werken."
        share={1}
        weight="telt het zwaarst"
      />
      <ReasonBar {...nl} question="Kan het?" text="Het past in 4 tot 8 uur." share={0.54} weight="telt mee" />
      <ReasonBar
        {...nl}
        question="Werkt het?"
        text="Wij kennen nog geen onderzoek naar dit aanbod."
        share={0.3}
        weight="telt licht tegen"
        against
      />
    </Reasons>
    <Unlock
      {...nl}
      first={{ name: 'Beroepskeuze-traject', text: '4 tot 10 weken, 2 tot 6 uur per week' }}
      then={{ name: 'Praktijkleren met een praktijkverklaring' }}
    />
    <div class="sw-row">
      <LinkButton href="#kaart" describedBy="kaart">
        Kies deze stap
      </LinkButton>
      <LinkButton kind="subtle" href="#kaart" describedBy="kaart">
        Lees meer
      </LinkButton>
    </div>
  </Card>
);

export const Route = () => (
  <div class="sw-grid sw-grid--2">
    <Path
      {...nl}
      steps={[
        { state: 'done', name: 'Gesprek met Joris', text: '10 november' },
        { state: 'now', name: 'Kijken in de buurtkeuken', text: 'Vandaag, 10.00 uur' },
        { state: 'later', name: 'Een ochtend meehelpen', text: 'Dinsdag 1 december' },
        { state: 'end', name: 'Betaald werk in een keuken', text: 'Dat is wat jij wilt' },
      ]}
    />
    <Ladder from={2} to={6}>
      Past bij trede 2 tot en met 6.
    </Ladder>
  </div>
);

const table = {
  caption: 'De drie routes naast elkaar',
  columns: [{ name: 'Vraag' }, { name: 'Eerst rust' }, { name: 'Uren', numeric: true }],
  rows: [
    ['Begint met', 'Schuldhulp', '4,0'],
    ['Betaald werk', 'nog niet in de eerste 26 weken', '12,5'],
  ],
};

export const Other = () => (
  <div class="sw-stack sw-stack--5">
    <div class="sw-row">
      <Button kind="primary">Hoofdknop</Button>
      <Button>Tweede knop</Button>
      <Button kind="subtle">Stille knop</Button>
      <ReadAloud {...nl} />
      <ReadAloud {...nl} part="Knoppen" />
      <PrintButton {...nl} />
    </div>
    <Chips>
      <ChipLink href="#a" picture="taal" count={8}>
        Nederlands
      </ChipLink>
      <ChipLink href="#b" current>
        Past nu
      </ChipLink>
    </Chips>
    <NamedFacts
      items={[
        { icon: 'klok', name: 'Tijd', value: '1 tot 3 uur per week' },
        { icon: 'agenda', name: 'Hoe lang', value: 'een half jaar tot 3 jaar' },
      ]}
    />
    <Fold summary="Meer onderwerpen">
      <p class="utrecht-paragraph">Deze onderwerpen staan dicht.</p>
    </Fold>
    <ScrollTable id="tabel-1" {...table} />
    <TableToggle {...nl} id="tabel-2" {...table} caption="Dezelfde routes, in een vouw" />
    <ProgressBar label="Wij lezen je bestand. Regel 1.240 van 3.000." value={1240} max={3000} />
  </div>
);
