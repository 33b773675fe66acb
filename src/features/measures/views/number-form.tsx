import { Button } from '../../../platform/web/components/button.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Person } from '../../dossier/index.ts';
import type { NumberProblem } from '../client-number.ts';
import { measureLinks as links } from '../links.ts';
import { outcomeTexts } from '../texts/outcomes.ts';

export interface NumberFormProps {
  readonly shell: Shell;
  readonly person: Person;
  /** As it is, or as it was typed. */
  readonly number: string;
  readonly numberProblem: NumberProblem | 'taken' | undefined;
}

/** The number by which a file of the municipality finds this person. */
export function NumberForm({ shell, person, number, numberProblem }: NumberFormProps) {
  const t = outcomeTexts[shell.locale].number;
  return (
    <section class="sw-card sw-stack">
      <h2 class="utrecht-heading-3">{t.title}</h2>
      <form class="sw-stack" method="post" action={links.number(person.id)} novalidate>
        <Field
          {...{
            locale: shell.locale,
            name: 'klantnummer',
            label: t.label,
            help: t.help,
            value: number,
            maxlength: 30,
          }}
          error={numberProblem === undefined ? undefined : t.problems[numberProblem]}
          optional
        />
        <div>
          <Button>{t.save}</Button>
        </div>
      </form>
    </section>
  );
}
