import { type OfferCounts, type Studied, studiedLevels } from '../count-offer.ts';
import type { PagesTexts } from '../texts.ts';

/** Darker is better studied; unknown is drawn with a dashed line, never left out. */
const paint: Record<Studied, Readonly<Record<string, string>>> = {
  compared: { fill: 'var(--sw-color-violet-500)', stroke: 'var(--sw-color-violet-500)' },
  measured: { fill: 'var(--sw-color-violet-300)', stroke: 'var(--sw-color-violet-400)' },
  expected: { fill: 'var(--sw-color-violet-100)', stroke: 'var(--sw-color-violet-400)' },
  unknown: { fill: '#fff', stroke: 'var(--sw-color-violet-400)', 'stroke-dasharray': '2 1.6' },
};

const Stone = ({ level, x, y }: { level: Studied; x: number; y: number }) => (
  <ellipse cx={x} cy={y} rx="6.2" ry="4.9" stroke-width="1.2" {...paint[level]} />
);

const cell = 15;

function Stones({ counts, perRow, label }: { counts: OfferCounts; perRow: number; label: string }) {
  const rows = Math.ceil(counts.total / perRow);
  const middle = (at: number): number => at * cell + cell / 2;
  let at = 0;
  const place = (): { x: number; y: number } => {
    const here = { x: middle(at % perRow), y: middle(Math.floor(at / perRow)) };
    at += 1;
    return here;
  };
  const size = perRow > 14 ? 'sw-stones' : 'sw-stones sw-stones--narrow';
  return (
    <svg
      class={`sw-chart ${size}`}
      viewBox={`0 0 ${perRow * cell} ${rows * cell}`}
      role="img"
      aria-label={label}
    >
      {studiedLevels.map((level) => (
        <g {...paint[level]} stroke-width="1.2">
          {Array.from({ length: counts.studied[level] }, place).map(({ x, y }) => (
            <ellipse cx={x} cy={y} rx="6.2" ry="4.9" />
          ))}
        </g>
      ))}
    </svg>
  );
}

export function Honest({ t, counts }: { t: PagesTexts['start']['honest']; counts: OfferCounts }) {
  const words = studiedLevels.map((level) => `${counts.studied[level]}: ${t.key[level]}.`);
  const label = [t.picture(counts.total), ...words].join(' ');
  return (
    <div class="sw-stack sw-stack--5">
      <div class="sw-stack sw-stack--3">
        <h2 class="utrecht-heading-2">{t.title}</h2>
        <p class="utrecht-paragraph">{t.text}</p>
      </div>
      <figure class="sw-figure">
        <div class="sw-figure__narrow">
          <Stones counts={counts} perRow={14} label={label} />
        </div>
        <div class="sw-figure__wide">
          <Stones counts={counts} perRow={21} label={label} />
        </div>
        <figcaption>
          <ul class="sw-stack sw-stack--2 sw-stones__key">
            {studiedLevels.map((level) => (
              <li>
                <svg viewBox="0 0 15 12" aria-hidden="true">
                  <Stone level={level} x={7.5} y={6} />
                </svg>
                <strong class="sw-num sw-end">{counts.studied[level]}</strong>
                <span>{t.key[level]}</span>
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <p class="utrecht-paragraph">
        <a class="utrecht-link" href="/uitleg/advies">
          {t.more}
        </a>
      </p>
    </div>
  );
}
