import { Slopes } from '../../../platform/charts/slopes.tsx';
import { formatNumber } from '../../../platform/i18n/format.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { TableToggle } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { measureLinks } from '../../measures/index.ts';
import type { ConstructCourse } from '../course.ts';
import { courseTexts } from '../texts/course.ts';

export function Constructs({ shell, constructs }: { shell: Shell; constructs: readonly ConstructCourse[] }) {
  const { noConstructs: none, dText } = courseTexts[shell.locale];
  if (constructs.length === 0)
    return (
      <EmptyState
        title={none.title}
        text={none.text}
        action={<LinkButton href={measureLinks.all}>{none.action}</LinkButton>}
      />
    );
  return (
    <>
      <div class="sw-grid sw-grid--2">
        {constructs.map((one) => (
          <Construct shell={shell} construct={one} />
        ))}
      </div>
      {constructs.some(({ change }) => change !== null) ? (
        <p class="utrecht-paragraph sw-soft sw-measure">{dText}</p>
      ) : null}
    </>
  );
}

function Construct({ shell, construct }: { shell: Shell; construct: ConstructCourse }) {
  const t = courseTexts[shell.locale];
  const { id, name, range, moments, change } = construct;
  const number = (value: number) => formatNumber(shell.locale, value, 2);
  return (
    <figure class="sw-figure sw-card" aria-labelledby={`c-${id}`}>
      <h3 class="sw-figure__title" id={`c-${id}`}>
        {name}
      </h3>
      <p class="utrecht-paragraph sw-soft">{t.range(String(range[0]), String(range[1]))}</p>
      <Slopes
        range={range}
        moments={moments.map((one) => one.name)}
        lines={[{ points: moments.map(({ value }) => value) }]}
      />
      <p class="utrecht-paragraph">
        {change === null
          ? t.noChange
          : t.change(
              number(change.mean),
              number(change.low),
              number(change.high),
              number(change.d),
              String(change.n),
            )}
      </p>
      <TableToggle
        locale={shell.locale}
        id={`t-${id}`}
        caption={name}
        columns={[
          { name: t.moment },
          ...[t.mean, t.interval, t.people].map((column) => ({ name: column, numeric: true })),
        ]}
        rows={moments.map(({ name: moment, value }) =>
          value === null
            ? [moment, t.hidden, '–', '–']
            : [moment, number(value.mean), `${number(value.low)} – ${number(value.high)}`, String(value.n)],
        )}
      />
    </figure>
  );
}
