import type { Locale } from '../../../platform/i18n/locale.ts';
import { Label, type LabelKind } from '../../../platform/web/components/label.tsx';
import type { IconName } from '../../../platform/web/pictogram-names.ts';
import type { Status } from '../design/study.ts';
import { wordTexts } from '../texts/words.ts';

const looks: Record<Status, readonly [LabelKind, IconName]> = {
  draft: ['plain', 'boek'],
  registered: ['strength', 'slot'],
  running: ['strength', 'klok'],
  closed: ['strength', 'vlag'],
};

export function StatusLabels({
  locale,
  study,
}: {
  locale: Locale;
  study: { readonly status: Status; readonly invented: boolean };
}) {
  const t = wordTexts[locale];
  const [kind, icon] = looks[study.status];
  return (
    <>
      <Label kind={kind} icon={icon}>
        {t.status[study.status]}
      </Label>
      {study.invented ? <Label icon="info">{t.invented}</Label> : null}
    </>
  );
}
