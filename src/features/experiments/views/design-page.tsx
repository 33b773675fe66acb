import { formatMoment } from '../../../platform/i18n/format.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { BothTexts } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { DesignFields } from './design-fields.tsx';
import { type DesignPageProps, howToMend, type Meanwhile } from './design-props.ts';
import { ResearchPage } from './frame.tsx';
import { fieldNames } from './typed-words.ts';

export function DesignPage(props: DesignPageProps) {
  const { shell, study, typed, problems = [], meanwhile } = props;
  const t = designTexts[shell.locale];
  const names = fieldNames(shell.locale, [typed]);
  const errors = problems.map((one) => ({
    field: one.field,
    message: t.wrongWhere(names[one.field] ?? '', howToMend(shell.locale, one)),
  }));
  const hidden = ['id', 'versie'].flatMap((name): [string, string][] => {
    const value = typed.get(name);
    return value === null ? [] : [[name, value]];
  });
  const of = study ?? meanwhile?.study;
  return (
    <ResearchPage
      shell={shell}
      title={study === null ? t.newTitle : t.editTitle}
      lead={t.lead}
      back={
        of === undefined
          ? { href: experimentLinks.list, label: t.back }
          : { href: experimentLinks.study(of.id), label: t.backToStudy }
      }
      hasErrors={errors.length > 0}
    >
      <ErrorSummary locale={shell.locale} errors={errors} />
      {meanwhile === undefined ? null : <Both locale={shell.locale} meanwhile={meanwhile} />}
      <form
        class="sw-stack sw-stack--6"
        method="post"
        action={study === null ? experimentLinks.new : experimentLinks.edit(study.id)}
        novalidate
      >
        <DesignFields {...props} />
        <div>
          <HiddenFields fields={hidden} />
          <Button kind="primary">{t.save}</Button>
        </div>
      </form>
    </ResearchPage>
  );
}

function Both({ locale, meanwhile }: { locale: Locale; meanwhile: Meanwhile }) {
  const { study, ...both } = meanwhile;
  const { registeredMeanwhile: t } = designTexts[locale];
  const registered = {
    ...{ title: both.who === null ? t.self : t.title(both.who), text: t.text(formatMoment(locale, both.at)) },
    ...{ same: t.same, theirs: t.theirs, keep: t.keep },
  };
  return (
    <BothTexts
      locale={locale}
      {...both}
      keep={experimentLinks.study(study.id)}
      {...(study.status === 'draft' ? {} : { words: registered })}
    />
  );
}
