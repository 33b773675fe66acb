import { formatList } from '../../../platform/i18n/index.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { baselineItem } from '../design/baseline.ts';
import { baselineName } from '../design/names.ts';
import type { Study } from '../design/study.ts';
import { baselineField, type ConsentProblem, conditionField } from '../forms/consent.ts';
import { experimentLinks } from '../links.ts';
import { askTexts } from '../texts/ask.ts';
import { wordTexts } from '../texts/words.ts';

interface Props {
  readonly shell: Shell;
  readonly person: { readonly id: string; readonly givenName: string };
  readonly study: Study;
  /** Other studies that run and that this person takes part in. */
  readonly alsoIn: readonly string[];
  readonly typed: URLSearchParams;
  readonly problems: readonly ConsentProblem[];
}

/** May somebody, and does somebody want to: first the consent, and only then the lottery. */
export function ConsentPage(props: Props) {
  const { shell, person, study, problems } = props;
  const t = askTexts[shell.locale];
  const errors = problems.map((one) => ({ field: one.field, message: howToMend(shell, one) }));
  return (
    <Page shell={shell} title={study.title} current="dossiers" hasErrors={errors.length > 0}>
      <TitleBand
        title={study.title}
        lead={t.lead(person.givenName)}
        back={{ href: experimentLinks.ask(person.id), label: t.backToStudies }}
        colour="violet"
      />
      <div class="sw-band">
        <form
          class="sw-wrap sw-stack sw-stack--6"
          method="post"
          action={experimentLinks.askFor(person.id, study.id)}
          novalidate
        >
          <ErrorSummary locale={shell.locale} errors={errors} />
          {props.alsoIn.length === 0 ? null : (
            <Notice kind="caution" title={t.alsoIn(formatList(shell.locale, props.alsoIn))}>
              {t.alsoInText}
            </Notice>
          )}
          {study.eligibility.length === 0 ? null : (
            <section class="sw-stack sw-stack--4">
              <h2 class="utrecht-heading-2">{t.conditions}</h2>
              <p class="utrecht-paragraph">{t.conditionsHelp}</p>
              {study.eligibility.map((question, at) => (
                <YesNo {...props} name={conditionField(at)} label={question} />
              ))}
            </section>
          )}
          <Consent {...props} />
          <Start {...props} />
          <div>
            <Button kind="primary">{study.lottery ? t.button : t.buttonNoLottery}</Button>
          </div>
        </form>
      </div>
    </Page>
  );
}

function howToMend({ locale }: Shell, { kind, least = 0, most = 0 }: ConsentProblem): string {
  const { problems: t } = askTexts[locale];
  return kind === 'number' ? t.number(least, most) : t[kind];
}

const errorOf = ({ shell, problems }: Props, name: string): string | undefined => {
  const problem = problems.find(({ field }) => field === name);
  return problem && howToMend(shell, problem);
};

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly values?: readonly (readonly [value: string, label: string])[];
}

function YesNo({ name, label, values, ...props }: Props & Asked) {
  const t = askTexts[props.shell.locale];
  const options =
    values ??
    ([
      ['ja', t.yes],
      ['nee', t.no],
    ] as const);
  return (
    <FieldGroup locale={props.shell.locale} name={name} label={label} error={errorOf(props, name)}>
      <Tiles least={11}>
        {options.map(([value, words]) => (
          <Tile type="radio" name={name} value={value} checked={props.typed.get(name) === value} row>
            {words}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}

function Consent(props: Props) {
  const t = askTexts[props.shell.locale];
  const words = props.study.lottery ? t.readAloud : t.readAloudNoLottery;
  return (
    <section class="sw-stack sw-stack--4">
      <h2 class="utrecht-heading-2">{t.consent}</h2>
      <div class="sw-message sw-stack sw-stack--2 sw-measure" id="vertel">
        {words.map((sentence) => (
          <p class="utrecht-paragraph">{sentence}</p>
        ))}
      </div>
      <ReadAloud locale={props.shell.locale} whole />
      <YesNo
        {...props}
        name="toestemming"
        label={t.wants}
        values={[
          ['ja', t.wantsYes],
          ['nee', t.wantsNo],
        ]}
      />
      <YesNo
        {...props}
        name="bewaren"
        label={t.keep}
        values={[
          ['ja', t.keepYes],
          ['nee', t.keepNo],
        ]}
      />
    </section>
  );
}

function Start(props: Props) {
  const { shell, study, typed } = props;
  const t = askTexts[shell.locale];
  const w = wordTexts[shell.locale];
  const arms = study.arms.map(({ number, name }) => [String(number), name] as const);
  if (study.baseline.length === 0 && study.lottery) return null;
  return (
    <section class="sw-stack sw-stack--4">
      <h2 class="utrecht-heading-2">{t.start}</h2>
      <p class="utrecht-paragraph">{t.startHelp}</p>
      {study.baseline.map((id) => {
        const name = baselineField(id);
        const label = id === 'maanden-bijstand' ? t.months : capital(baselineName(w.baseline, id));
        if (baselineItem(id)?.kind === 'yes-no')
          return (
            <YesNo
              {...props}
              name={name}
              label={label}
              values={[
                ['1', t.yes],
                ['0', t.no],
              ]}
            />
          );
        return (
          <Field
            locale={shell.locale}
            name={name}
            label={label}
            value={typed.get(name) ?? ''}
            error={errorOf(props, name)}
            inputmode="numeric"
            maxlength={3}
            autocomplete="off"
          />
        );
      })}
      {study.lottery ? null : <YesNo {...props} name="groep" label={t.group} values={arms} />}
    </section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
