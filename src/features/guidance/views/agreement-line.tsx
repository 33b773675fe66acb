import { formatDate } from '../../../platform/i18n/format.ts';
import { Label } from '../../../platform/web/components/label.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Agreement, Standing } from '../agreement.ts';
import { heardTexts } from '../texts/heard.ts';

/** `late` and how long; silence is no fault of the person, so no red. */
export function StandingLabel({ shell, standing }: { shell: Shell; standing: Standing }) {
  const t = heardTexts[shell.locale];
  if (standing.kind === 'none') return null;
  return standing.kind === 'late' ? (
    <Label kind="not" icon="klok">
      {t.late(standing.daysLate)}
    </Label>
  ) : (
    <Label kind="fits" icon="vink">
      {t.left(standing.daysLeft)}
    </Label>
  );
}

/** Last heard, and what was agreed, in one line. */
export function heardWords(
  { locale }: Shell,
  agreement: Pick<Agreement, 'everyDays'> | null,
  lastHeard: Date | null,
): string {
  const t = heardTexts[locale];
  const agreed = agreement?.everyDays ? t.every(agreement.everyDays) : t.noAgreement;
  return `${lastHeard === null ? t.never : t.lastHeard(formatDate(locale, lastHeard))} ${agreed}`;
}
