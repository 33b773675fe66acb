import { formatDate } from '../../../platform/i18n/index.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { pageLinks } from '../links.ts';
import { accessibilityTexts } from '../texts/accessibility.ts';
import { Bullets, Explanation, Paragraph, Part } from './explanation.tsx';

interface Words {
  readonly nl: string;
  readonly en: string;
}

/** What `content/toegankelijkheid.json` says. */
export interface StatementProps {
  readonly status: keyof (typeof accessibilityTexts)['nl']['statusOf'];
  readonly norm: string;
  readonly bijgewerkt: string;
  readonly gecontroleerd: readonly Words[];
  readonly nietGecontroleerd: readonly Words[];
  readonly problemen: readonly {
    readonly wat: Words;
    readonly wie: Words;
    readonly uitweg: Words;
    readonly plan: Words;
  }[];
}

/** The accessibility statement: what was checked, what was not, and what is known to be wrong. */
export function AccessibilityPage({ shell, statement }: { shell: Shell; statement: StatementProps }) {
  const { locale, tenant } = shell;
  const t = accessibilityTexts[locale];
  return (
    <Explanation shell={shell} title={t.title} lead={t.lead(tenant.name)}>
      <Part id="status" title={t.status}>
        <Notice kind="caution" title={t.statusOf[statement.status]}>
          {t.statusText(statement.norm)}
        </Notice>
        <Paragraph>{t.updated(formatDate(locale, statement.bijgewerkt))}</Paragraph>
      </Part>
      <Part id="zelf" title={t.checked}>
        <Paragraph>{t.checkedText}</Paragraph>
        <Bullets items={statement.gecontroleerd.map((one) => one[locale])} />
      </Part>
      <Part id="niet" title={t.notChecked}>
        <Bullets items={statement.nietGecontroleerd.map((one) => one[locale])} />
      </Part>
      <Part id="problemen" title={t.known} wide>
        <ScrollTable
          id="bekend"
          caption={t.table.caption}
          columns={[
            { name: t.table.what },
            { name: t.table.who },
            { name: t.table.until },
            { name: t.table.plan },
          ]}
          rows={statement.problemen.map(({ wat, wie, uitweg, plan }) =>
            [wat, wie, uitweg, plan].map((words) => words[locale]),
          )}
        />
      </Part>
      <Part id="melden" title={t.tell}>
        <Paragraph>{t.tellText}</Paragraph>
        <div>
          <LinkButton href={pageLinks.help}>{t.help}</LinkButton>
        </div>
      </Part>
    </Explanation>
  );
}
