import { ScrollTable, TableToggle } from '../../../platform/web/components/table.tsx';
import type { Cell } from '../../../shared/small-cells.ts';
import { type TriadKey, triadKeys } from '../patterns.ts';
import { type ResearchTexts, researchTexts } from '../texts/research.ts';
import { CellLink } from './cell-text.tsx';
import { patternsAddress } from './patterns-address.ts';
import type { Chosen, PatternsProps } from './patterns-props.ts';
import { TriadPicture } from './triad-picture.tsx';

const words = (cell: Cell, t: ResearchTexts): string => (cell === 'hidden' ? t.few : String(cell));

export const cornerNames = ({ study, shell }: Pick<PatternsProps, 'study' | 'shell'>) => {
  const { a, b, c } = study.frame.triad.corners;
  const { locale } = shell;
  return { a: a.name[locale], b: b.name[locale], c: c.name[locale] };
};

export const zoneWords = (props: Pick<PatternsProps, 'study' | 'shell'>) =>
  researchTexts[props.shell.locale].page.zones(cornerNames(props));

const addressOf =
  ({ study, chosen }: PatternsProps, more: Partial<Chosen> = {}) =>
  (key: TriadKey): string =>
    patternsAddress(study.id, chosen, {
      ...more,
      selection: { kind: 'triad', key },
      draw: 0,
      everything: false,
    });

/** The triangle with its counts, the same as a table, and how many did not place a stone. */
export function TriadPart(props: PatternsProps) {
  const { shell, study, triad, chosen, counts } = props;
  const t = researchTexts[shell.locale];
  const zone = zoneWords(props);
  const href = addressOf(props);
  const label = (key: TriadKey) => t.page.openStories(zone[key] ?? key);
  const { selection } = chosen;
  const part = selection.kind === 'triad' ? selection.key : null;
  return (
    <section class="sw-stack sw-stack--4">
      <h2 class="utrecht-heading-2">{study.frame.triad.question[shell.locale]}</h2>
      <p class="utrecht-paragraph">{t.page.hint}</p>
      <div class="sw-patterns__figure sw-stack sw-stack--3">
        <TriadPicture
          counted={triad}
          corners={cornerNames(props)}
          hrefOf={href}
          labelOf={label}
          hiddenShort={t.page.hiddenShort}
          chosen={part}
        />
        <Legend t={t} />
        <TableToggle
          locale={shell.locale}
          id="driehoek-tabel"
          caption={study.frame.triad.question[shell.locale]}
          narrow
          columns={[{ name: t.page.zone }, { name: t.page.number, numeric: true }]}
          rows={triadKeys.map((key) => [
            zone[key] ?? key,
            <CellLink
              cell={triad.cells[key]}
              href={href(key)}
              label={label(key)}
              hidden={t.page.hidden}
              hiddenShort={t.page.hiddenShort}
              current={part === key}
            />,
          ])}
        />
        <p class="utrecht-paragraph utrecht-paragraph--small">
          {t.page.notes(
            words(counts.group, t),
            words(triad.cells['not-applicable'], t),
            words(triad.cells['not-answered'], t),
          )}
        </p>
      </div>
    </section>
  );
}

function Legend({ t }: { t: ResearchTexts }) {
  return (
    <ul class="sw-patterns__legend">
      {(['hidden', 'low', 'middle', 'high'] as const).map((look) => (
        <li>
          <span class={`sw-cell sw-cell--${look} sw-cell--key`} aria-hidden="true"></span>
          {t.page.legend[look]}
        </li>
      ))}
    </ul>
  );
}

/** The same picture for each moment or for each kind of teller. */
export function BesidePart(props: PatternsProps) {
  const { shell, study, panels } = props;
  const t = researchTexts[shell.locale];
  const zone = zoneWords(props);
  const short = (cell: Cell) => (cell === 'hidden' ? t.page.hiddenShort : cell);
  const indicatorless = { selection: { kind: 'all' } as const, draw: 0, everything: false };
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{study.frame.triad.question[shell.locale]}</h2>
      <div class="sw-grid sw-grid--3">
        {panels.map(({ name, query, triad, group }) => (
          <section class="sw-patterns__figure sw-stack sw-stack--3" aria-label={name}>
            <h3 class="utrecht-heading-3">
              <a
                class="utrecht-link"
                href={patternsAddress(study.id, props.chosen, { ...query, ...indicatorless })}
              >
                {name}
              </a>
            </h3>
            <p class="utrecht-paragraph">{t.stories(words(group, t))}</p>
            {group === 'hidden' || group === 0 ? (
              <p class="utrecht-paragraph">{t.page.tooFewText}</p>
            ) : (
              <TriadPicture
                counted={triad}
                corners={cornerNames(props)}
                hrefOf={addressOf(props, query)}
                labelOf={(key) => `${name}. ${t.page.openStories(zone[key] ?? key)}`}
                hiddenShort={t.page.hiddenShort}
                chosen={null}
              />
            )}
          </section>
        ))}
      </div>
      <ScrollTable
        id="naast-tabel"
        caption={study.frame.triad.question[shell.locale]}
        narrow
        columns={[{ name: t.page.zone }, ...panels.map(({ name }) => ({ name, numeric: true }))]}
        rows={triadKeys.map((key) => [
          zone[key] ?? key,
          ...panels.map(({ triad, group }) => short(group === 'hidden' ? 'hidden' : triad.cells[key])),
        ])}
      />
      <Legend t={t} />
    </section>
  );
}
