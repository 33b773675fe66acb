import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Periods } from '../../organisation/index.ts';
import { privacyTexts } from '../texts/privacy.ts';
import { Bullets, Explanation, Paragraph, Part } from './explanation.tsx';

type DataClass = keyof (typeof privacyTexts)['nl']['classes'];

/** As they stand in the register of processing activities. */
export interface Activity {
  readonly naam: string;
  readonly doel: string;
  readonly grondslag: string;
  readonly gegevens: readonly string[];
  readonly bewaren: DataClass;
}

interface PrivacyPageProps {
  readonly shell: Shell;
  readonly activities: readonly Activity[];
  readonly periods: Periods;
}

/** Which data, why, for how long and who sees them; made from the register and from what the organisation decided. */
export function PrivacyPage(props: PrivacyPageProps) {
  const { shell } = props;
  const t = privacyTexts[shell.locale];
  return (
    <Explanation shell={shell} title={t.title} lead={t.lead}>
      <Part id="zonder" title={t.alone}>
        <Paragraph>{t.aloneText}</Paragraph>
        <Bullets items={t.aloneList} />
      </Part>
      <Part id="samen" title={t.together}>
        <Paragraph>{t.togetherText}</Paragraph>
      </Part>
      <Part id="wie" title={t.who}>
        <Bullets items={t.whoList} />
      </Part>
      <Part id="waarom" title={t.why}>
        <Paragraph>{t.whyText(shell.tenant.name)}</Paragraph>
        <Paragraph>{t.voluntary}</Paragraph>
        <Notice title={t.health}>{t.healthText}</Notice>
      </Part>
      <Keeping {...props} />
      <Part id="rechten" title={t.rights}>
        <Bullets items={t.rightsList} />
        <h3 class="utrecht-heading-3">{t.ask}</h3>
        <Paragraph>{t.askText}</Paragraph>
      </Part>
      <Activities {...props} />
      <Cookies {...props} />
    </Explanation>
  );
}

const keptFor = ({ shell, periods }: PrivacyPageProps, one: DataClass): string => {
  const t = privacyTexts[shell.locale];
  const days = periods[one];
  return days === undefined ? t.undecided : t.days(days);
};

function Keeping(props: PrivacyPageProps) {
  const t = privacyTexts[props.shell.locale];
  const classes = Object.keys(t.classes) as DataClass[];
  return (
    <Part id="bewaren" title={t.keepTitle}>
      <Paragraph>{t.keepText}</Paragraph>
      <ScrollTable
        id="termijnen"
        caption={t.keepTable.caption}
        columns={[{ name: t.keepTable.name }, { name: t.keepTable.days }]}
        rows={classes.map((one) => [t.classes[one], keptFor(props, one)])}
      />
    </Part>
  );
}

function Activities(props: PrivacyPageProps) {
  const t = privacyTexts[props.shell.locale];
  const dutch = (words: string) => <span lang="nl">{words}</span>;
  return (
    <Part id="register" title={t.what} wide>
      <Paragraph>{t.whatText}</Paragraph>
      <ScrollTable
        id="verwerkingen"
        caption={t.table.caption}
        columns={[
          { name: t.table.name },
          { name: t.table.goal },
          { name: t.table.ground },
          { name: t.table.data },
          { name: t.table.keep },
        ]}
        rows={props.activities.map((one) => [
          dutch(one.naam),
          dutch(one.doel),
          dutch(one.grondslag),
          dutch(one.gegevens.join(', ')),
          keptFor(props, one.bewaren),
        ])}
      />
    </Part>
  );
}

function Cookies({ shell }: PrivacyPageProps) {
  const t = privacyTexts[shell.locale];
  return (
    <Part id="cookies" title={t.cookies}>
      <Paragraph>{t.cookiesText}</Paragraph>
      <ScrollTable
        id="cookietabel"
        caption={t.cookieTable.caption}
        columns={[{ name: t.cookieTable.name }, { name: t.cookieTable.why }, { name: t.cookieTable.until }]}
        rows={t.cookieRows}
      />
    </Part>
  );
}
