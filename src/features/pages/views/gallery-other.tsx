import { Button } from '../../../platform/web/components/button.tsx';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { NamedFacts } from '../../../platform/web/components/facts.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { ProgressBar } from '../../../platform/web/components/progress.tsx';
import { PrintButton, ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { ScrollTable, TableToggle } from '../../../platform/web/components/table.tsx';

const nl = { locale: 'nl' } as const;
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
