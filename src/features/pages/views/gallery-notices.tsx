import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Rating } from '../../../platform/web/components/reason-bar.tsx';
import { DirectionLabel, StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';

const nl = { locale: 'nl' } as const;
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
