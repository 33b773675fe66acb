import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type StudyProblem, studyFieldOf, type TypedStudy } from '../forms/study.ts';
import { storyLinks } from '../links.ts';
import { longest } from '../story.ts';
import { researchTexts } from '../texts/research.ts';
import { Band } from './band.tsx';

interface Props {
  readonly shell: Shell;
  readonly typed: TypedStudy;
  readonly problems: readonly StudyProblem[];
  readonly instruments: readonly { readonly id: string; readonly name: string }[];
  readonly guides: readonly { readonly id: string; readonly name: string }[];
}

export function NewStudyPage({ shell, typed, problems, instruments, guides }: Props) {
  const t = researchTexts[shell.locale];
  const { locale } = shell;
  const errors = problems.map((one) => ({ field: studyFieldOf(one), message: t.new.problems[one] }));
  const error = (field: string) => errors.find((one) => one.field === field)?.message;
  return (
    <Page shell={shell} title={t.new.title} current="stories" hasErrors={errors.length > 0}>
      <Band title={t.new.title} lead={t.new.lead} back={{ href: storyLinks.studies, label: t.back }} />
      <div class="sw-band">
        <div class="sw-wrap">
          <form class="sw-stack sw-stack--5 sw-measure" method="post" action={storyLinks.newStudy} novalidate>
            <ErrorSummary locale={locale} errors={errors} />
            <HiddenFields fields={[['id', typed.id]]} />
            <Field
              {...{ locale, name: 'naam', label: t.new.name, value: typed.name, error: error('naam') }}
              maxlength={longest.studyName}
            />
            <Field
              {...{ locale, name: 'vraag', label: t.new.prompt, help: t.new.promptHelp, rows: 3 }}
              value={typed.prompt}
              error={error('vraag')}
            />
            <Select
              {...{ locale, name: 'instrument', label: t.new.instrument, value: typed.instrument }}
              error={error('instrument')}
              options={[
                { value: '', label: t.new.choose },
                ...instruments.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <Field
              {...{ locale, name: 'momenten', label: t.new.moments, help: t.new.momentsHelp, rows: 4 }}
              value={typed.moments}
              error={error('momenten')}
            />
            {guides.length === 0 ? (
              <Notice title={t.new.noGuides} />
            ) : (
              <FieldGroup locale={locale} name="begeleiders" label={t.new.guides} help={t.new.guidesHelp}>
                <Tiles>
                  {guides.map(({ id, name }) => (
                    <Tile
                      row
                      type="checkbox"
                      name="begeleider"
                      value={id}
                      checked={typed.guides.includes(id)}
                    >
                      {name}
                    </Tile>
                  ))}
                </Tiles>
              </FieldGroup>
            )}
            <Notice title={t.new.frame}>{t.new.frameText}</Notice>
            <div>
              <Button kind="primary">{t.new.save}</Button>
            </div>
          </form>
        </div>
      </div>
    </Page>
  );
}
