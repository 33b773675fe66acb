import { formatDate } from '../../../platform/i18n/index.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { policyLinks } from '../links.ts';
import { policyTexts } from '../texts/policy.ts';

export interface VersionLine {
  readonly version: number;
  readonly reason: string;
  readonly madeBy: string | null;
  readonly madeAt: Date;
}

/** Who changed the policy when and why; an earlier version comes back through the same preview as any change. */
export function PolicyHistory({
  shell,
  history,
  now,
}: {
  shell: Shell;
  history: readonly VersionLine[];
  now: number;
}) {
  const t = policyTexts[shell.locale];
  const back = (version: number) =>
    version === now ? (
      t.current
    ) : (
      <form method="post" action={policyLinks.preview}>
        <HiddenFields fields={[['terug', String(version)]]} />
        <Button kind="subtle" icon="terug">
          {t.restore(version)}
        </Button>
      </form>
    );
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="versies-kop">
      <h2 class="utrecht-heading-2" id="versies-kop">
        {t.history}
      </h2>
      <p class="utrecht-paragraph sw-measure">{t.historyHelp}</p>
      <ScrollTable
        id="versies"
        caption={t.historyTable}
        columns={[
          { name: t.table.version },
          { name: t.table.when },
          { name: t.table.who },
          { name: t.table.why },
          { name: t.table.back },
        ]}
        rows={[
          ...history.map((one) => [
            String(one.version),
            formatDate(shell.locale, one.madeAt),
            one.madeBy ?? '–',
            one.reason,
            back(one.version),
          ]),
          ['0', '–', 'Stapwijs', t.base, back(0)],
        ]}
      />
    </section>
  );
}
