import { BothTexts, differencesIn } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { fullName, type Person } from '../../dossier/index.ts';
import { type Agreement, BEGINNERS } from '../agreement.ts';
import { CHANNELS } from '../contact.ts';
import {
  type AgreementField,
  type AgreementProblem,
  type TypedAgreement,
  typedAgreement,
} from '../forms/agreement.ts';
import { guidanceLinks } from '../links.ts';
import { contactTexts } from '../texts/contact.ts';
import { heardTexts } from '../texts/heard.ts';

interface Props {
  readonly shell: Shell;
  readonly person: Person;
  readonly newId: string;
  /** Id of the agreement that counted when this page was made; empty when there was none. */
  readonly seen: string;
  /** What was agreed since then; `who` is null for whoever reads this. */
  readonly meanwhile: (Agreement & { readonly who: string | null }) | null;
  readonly typed: TypedAgreement;
  readonly problems: ReadonlyMap<AgreementField, AgreementProblem>;
}

/** Contact every so many days, and who begins. */
export function AgreementPage(props: Props) {
  const { shell, person, newId, seen, typed, problems } = props;
  const { locale } = shell;
  const { agreement: t } = heardTexts[locale];
  const { channels } = contactTexts[locale];
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  const error = (field: AgreementField) => errors.find((one) => one.field === field)?.message;
  return (
    <Page
      shell={shell}
      title={`${t.title}: ${fullName(person)}`}
      current="dossiers"
      hasErrors={errors.length > 0}
    >
      <TitleBand
        title={t.title}
        lead={t.lead(person.givenName)}
        back={{ href: guidanceLinks.contact(person.id), label: t.back }}
      />
      <div class="sw-band">
        <form
          class="sw-wrap sw-stack sw-stack--5"
          method="post"
          action={guidanceLinks.agreement(person.id)}
          novalidate
        >
          <input type="hidden" name="id" value={newId} />
          <input type="hidden" name="eerder" value={seen} />
          <BothAgreements {...props} />
          <ErrorSummary locale={locale} errors={errors} />
          <div class="sw-stack sw-stack--5 sw-measure">
            <Field
              {...{ locale, name: 'dagen', label: t.days, help: t.daysHelp, value: typed.dagen }}
              error={error('dagen')}
              inputmode="numeric"
              optional
            />
            <Select
              {...{ locale, name: 'kanaal', label: t.channel, value: typed.kanaal }}
              options={[
                { value: '', label: t.anyChannel },
                ...CHANNELS.map((one) => ({ value: one, label: channels[one] })),
              ]}
            />
            <FieldGroup locale={locale} name="begint" label={t.begins} error={error('begint')}>
              <Tiles least={9}>
                {BEGINNERS.map((one) => (
                  <Tile type="radio" name="begint" value={one} checked={typed.begint === one} row>
                    {t.who[one]}
                  </Tile>
                ))}
              </Tiles>
            </FieldGroup>
            <Button kind="primary" icon="vink">
              {t.save}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}

function BothAgreements({ shell: { locale }, person, typed, meanwhile }: Props) {
  if (meanwhile === null) return null;
  const { agreement: t } = heardTexts[locale];
  const { channels } = contactTexts[locale];
  const said = ({ dagen, kanaal, begint }: TypedAgreement) => ({
    dagen,
    kanaal: CHANNELS.flatMap((one) => (one === kanaal ? [channels[one]] : [])).join('') || t.anyChannel,
    begint: BEGINNERS.flatMap((one) => (one === begint ? [t.who[one]] : [])).join(''),
  });
  const differences = differencesIn(
    { dagen: t.days, kanaal: t.channel, begint: t.begins },
    said(typedAgreement(meanwhile)),
    said(typed),
  );
  const { who, agreedAt: at } = meanwhile;
  return <BothTexts {...{ locale, who, at, differences }} keep={guidanceLinks.contact(person.id)} />;
}
