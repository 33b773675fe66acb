import { Button } from '../../../platform/web/components/button.tsx';
import { Faces } from '../../../platform/web/components/faces.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks } from '../../dossier/index.ts';
import { FEELINGS, STEP_ANSWERS } from '../check-in.ts';
import type { CheckInField, CheckInProblem, TypedCheckIn } from '../forms/check-in.ts';
import { guidanceLinks } from '../links.ts';
import { talkTexts } from '../texts/talk.ts';

export interface WeekFormProps {
  readonly shell: Shell;
  readonly id: string;
  readonly typed: TypedCheckIn;
  readonly problems: ReadonlyMap<CheckInField, CheckInProblem>;
  /** It is what the page is for. */
  readonly main?: boolean;
}

/** Two questions of the week; nothing is chosen beforehand. */
export function WeekForm({ shell, id, typed, problems, main = false }: WeekFormProps) {
  const { locale } = shell;
  const { week: t } = talkTexts[locale];
  const error = (field: CheckInField) => {
    const problem = problems.get(field);
    return problem === undefined ? undefined : t.problems[problem];
  };
  return (
    <form
      class="sw-stack sw-stack--5"
      method="post"
      action={guidanceLinks.week}
      novalidate
      data-later=""
      data-label={t.title}
      data-needs="gevoel stap"
      data-after={dossierLinks.mine}
    >
      <FieldGroup locale={locale} name="gevoel" label={t.feeling} error={error('gevoel')}>
        <Faces name="gevoel" words={t.faces} chosen={FEELINGS.find((one) => one === typed.gevoel) ?? null} />
      </FieldGroup>
      <FieldGroup locale={locale} name="stap" label={t.step} error={error('stap')}>
        <Tiles least={9}>
          {STEP_ANSWERS.map((one) => (
            <Tile type="radio" name="stap" value={one} checked={typed.stap === one} row>
              {t.answers[one]}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <Field
        {...{ locale, name: 'woorden', label: t.words, help: t.wordsHelp, value: typed.woorden }}
        error={error('woorden')}
        rows={2}
        optional
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="wie" value={shell.session?.accountId ?? ''} />
      <Button kind={main ? 'primary' : 'secondary'} icon="vink">
        {t.send}
      </Button>
    </form>
  );
}
