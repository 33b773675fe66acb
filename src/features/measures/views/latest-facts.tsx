import { formatDate } from '../../../platform/i18n/format.ts';
import type { Shell } from '../../../platform/web/shell.ts';
import { KINDS, type Outcome } from '../outcome.ts';
import { outcomeTexts } from '../texts/outcomes.ts';
import { valueInWords } from './outcome-words.ts';

/** The latest of every kind: what is known now, since when or until when. */
export function LatestFacts({ shell, outcomes }: { shell: Shell; outcomes: readonly Outcome[] }) {
  const t = outcomeTexts[shell.locale];
  const latest = KINDS.flatMap((kind) => outcomes.findLast((one) => one.kind === kind) ?? []);
  return (
    <dl class="sw-known">
      {latest.map((one) => (
        <div>
          <dt>{t.kinds[one.kind]}</dt>
          <dd>
            {valueInWords(shell.locale, one)}
            <br />
            <span class="sw-soft sw-light">
              {one.to === null
                ? t.since(formatDate(shell.locale, one.from))
                : t.knownUntil(formatDate(shell.locale, one.to))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
