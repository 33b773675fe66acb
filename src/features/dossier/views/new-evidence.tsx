import type { Locale } from '../../../platform/i18n/index.ts';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { evidenceLinks } from '../../evidence/index.ts';
import { choiceTexts } from '../texts/choices.ts';

interface Props {
  readonly locale: Locale;
  readonly items: readonly { readonly id: string; readonly name: string; readonly withdrawn: boolean }[];
}

/** *Sindsdien is er nieuw bewijs*: beside an advice that stays what it was. */
export function NewEvidence({ locale, items }: Props) {
  const t = choiceTexts[locale].news;
  return (
    <Notice kind="indication" title={t.title}>
      <p>{t.text}</p>
      <ul class="sw-bullets">
        {items.map(({ id, name, withdrawn }) => (
          <li>
            <a class="utrecht-link" href={evidenceLinks.finding(id)}>
              {withdrawn ? t.withdrawn(name) : t.found(name)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
