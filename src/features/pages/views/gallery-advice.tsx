import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Card } from '../../../platform/web/components/card.tsx';
import { Facts } from '../../../platform/web/components/facts.tsx';
import { Label } from '../../../platform/web/components/label.tsx';
import { Path } from '../../../platform/web/components/path.tsx';
import { ReasonBar, Reasons } from '../../../platform/web/components/reason-bar.tsx';
import { Ladder } from '../../../platform/web/components/stairs.tsx';
import { Unlock } from '../../../platform/web/components/unlock.tsx';

const nl = { locale: 'nl' } as const;
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
