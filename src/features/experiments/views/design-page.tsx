import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { experimentLinks } from '../links.ts';
import { designTexts } from '../texts/design.ts';
import { DesignFields } from './design-fields.tsx';
import { type DesignPageProps, howToMendWhere } from './design-props.ts';
import { ResearchPage } from './frame.tsx';

export function DesignPage(props: DesignPageProps) {
  const { shell, study, typed, problems, conflict = false } = props;
  const t = designTexts[shell.locale];
  const errors = problems.map((one) => ({ field: one.field, message: howToMendWhere(shell.locale, one) }));
  const hidden = ['id', 'versie'].flatMap((name): [string, string][] => {
    const value = typed.get(name);
    return value === null ? [] : [[name, value]];
  });
  return (
    <ResearchPage
      shell={shell}
      title={study === null ? t.newTitle : t.editTitle}
      lead={t.lead}
      back={
        study === null
          ? { href: experimentLinks.list, label: t.back }
          : { href: experimentLinks.study(study.id), label: t.backToStudy }
      }
      hasErrors={errors.length > 0}
    >
      <ErrorSummary locale={shell.locale} errors={errors} />
      {conflict && study !== null ? (
        <Notice kind="caution" title={t.conflictTitle} live>
          {t.conflictText}{' '}
          <a class="utrecht-link" href={experimentLinks.study(study.id)} target="_blank" rel="noopener">
            {t.theirs}
          </a>
        </Notice>
      ) : null}
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
