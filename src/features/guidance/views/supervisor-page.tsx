import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Faces } from '../../../platform/web/components/faces.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { FEELINGS } from '../check-in.ts';
import type { AnswerField, AnswerProblems, TypedAnswer } from '../forms/workplace.ts';
import { guidanceLinks } from '../links.ts';
import { workplaceTexts } from '../texts/workplace.ts';
import { NEEDS, type WorkplaceInvitation } from '../workplace.ts';

interface Props {
  readonly shell: Shell;
  readonly token: string;
  readonly invitation: WorkplaceInvitation & { readonly givenName: string };
  readonly typed: TypedAnswer;
  readonly problems: AnswerProblems;
}

/** For a supervisor without an account: two questions, what was agreed, and what research says that helps. */
export function SupervisorPage(props: Props) {
  const { shell, invitation, problems } = props;
  const { page: t } = workplaceTexts[shell.locale];
  const { givenName, supervisor, agreed } = invitation;
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  return (
    <Page shell={shell} title={t.title(givenName)} hasErrors={errors.length > 0}>
      <TitleBand title={t.title(givenName)} lead={t.lead(supervisor, givenName)} />
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <ErrorSummary locale={shell.locale} errors={errors} />
          <div class="sw-grid sw-grid--main">
            <div class="sw-stack sw-stack--6">
              {agreed === null ? null : (
                <Notice title={t.agreed}>
                  <span class="sw-letter">{agreed}</span>
                </Notice>
              )}
              <Questions {...props} />
            </div>
            <section class="sw-card sw-stack">
              <h2 class="utrecht-heading-3">{t.tips}</h2>
              <p class="utrecht-paragraph">{t.tipsWhy}</p>
              <IconList items={t.tip.map((text) => ({ icon: 'vink', text }))} />
              <p class="utrecht-paragraph">{t.training}</p>
            </section>
          </div>
        </div>
      </div>
    </Page>
  );
}

function Questions({ shell, token, typed, problems }: Props) {
  const { locale } = shell;
  const { page: t } = workplaceTexts[locale];
  const error = (field: AnswerField) => {
    const problem = problems.get(field);
    return problem === undefined ? undefined : t.problems[problem];
  };
  return (
    <form class="sw-stack sw-stack--5" method="post" action={guidanceLinks.supervisor(token)} novalidate>
      <FieldGroup locale={locale} name="hoe" label={t.goes} error={error('hoe')}>
        <Faces name="hoe" words={t.faces} chosen={FEELINGS.find((one) => one === typed.hoe) ?? null} />
      </FieldGroup>
      <FieldGroup locale={locale} name="nodig" label={t.needs} error={error('nodig')}>
        <Tiles least={11}>
          {NEEDS.map((one) => (
            <Tile type="radio" name="nodig" value={one} checked={typed.nodig === one} row>
              {t.need[one]}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <Field
        {...{ locale, name: 'woorden', label: t.words, help: t.wordsHelp, value: typed.woorden }}
        error={error('woorden')}
        rows={3}
        optional
      />
      <Button kind="primary">{t.send}</Button>
    </form>
  );
}

/** Thanked, too late for a link that was answered by another, or a link that works no more. */
export type SupervisorDone = 'thanks' | 'tooLate' | 'over';

interface DoneProps {
  readonly shell: Shell;
  readonly how: SupervisorDone;
  /** What was answered and could not be kept. */
  readonly typed?: TypedAnswer;
}

/** One calm sentence, and nothing of anybody but the own words. */
export function SupervisorDonePage({ shell, how, typed }: DoneProps) {
  const { page: t } = workplaceTexts[shell.locale];
  const { title, text } = t.done[how];
  const goes = FEELINGS.find((one) => one === typed?.hoe);
  const needs = NEEDS.find((one) => one === typed?.nodig);
  const said = [goes && t.faces[goes], needs && t.need[needs], typed?.woorden].filter(Boolean);
  return (
    <Page shell={shell} title={title}>
      <TitleBand title={title} lead={text} />
      {said.length === 0 ? null : (
        <div class="sw-band">
          <div class="sw-wrap">
            <Notice title={t.written}>
              {said.map((one) => (
                <p class="sw-letter">{one}</p>
              ))}
            </Notice>
          </div>
        </div>
      )}
    </Page>
  );
}
