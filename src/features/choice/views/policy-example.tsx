import { langOf } from '../../../platform/i18n/index.ts';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import type { ExampleEffect } from '../policy/examples.ts';
import { policyTexts } from '../texts/policy.ts';

/** How many places of the list are shown. */
const SHOWN = 5;

/** What another policy does for three invented people: the first five that fit, before and after. */
export function Examples({ shell, effects }: { shell: Shell; effects: readonly ExampleEffect[] }) {
  const t = policyTexts[shell.locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="voorbeelden">
      <h2 class="utrecht-heading-2" id="voorbeelden">
        {t.examples}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.examplesHelp}</p>
      <div class="sw-stack sw-stack--5">
        {effects.map((effect) => (
          <ExampleCard shell={shell} effect={effect} />
        ))}
      </div>
    </section>
  );
}

function ExampleCard({ shell, effect }: { shell: Shell; effect: ExampleEffect }) {
  const t = policyTexts[shell.locale];
  const { example, before, after, higher, lower } = effect;
  const places = Array.from({ length: SHOWN }, (_, i) => ({
    was: before.fits[i]?.instrument,
    becomes: after.fits[i]?.instrument,
  }));
  const named = (one: Instrument | undefined) =>
    one === undefined ? '–' : <span lang={langOf(shell.locale, one)}>{one.name}</span>;
  return (
    <article class="sw-card sw-stack sw-stack--3">
      <h3 class="utrecht-heading-3">{t.example[example].title}</h3>
      <p class="utrecht-paragraph">{t.example[example].text}</p>
      <p class="utrecht-paragraph">
        <strong>{higher + lower === 0 ? t.same : t.moved(higher, lower)}</strong>
      </p>
      <ScrollTable
        id={`voorbeeld-${example}`}
        caption={t.firstFive(t.example[example].title)}
        columns={[{ name: t.place }, { name: t.weight.was }, { name: t.weight.becomes }]}
        rows={places.map(({ was, becomes }, i) => [
          String(i + 1),
          named(was),
          was?.id === becomes?.id ? named(becomes) : <strong>{named(becomes)}</strong>,
        ])}
      />
    </article>
  );
}
