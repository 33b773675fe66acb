import { Back } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Progress } from '../../../platform/web/components/progress.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { choiceSteps, type RouteName, routeTitle } from '../../choice/index.ts';
import { CHOSEN_BY } from '../choice-record.ts';
import type { DecisionField, DecisionProblem, TypedDecision } from '../forms/decision.ts';
import { choiceTexts } from '../texts/choices.ts';

interface Props {
  readonly shell: Shell;
  readonly back: string;
  readonly action: string;
  readonly person: string;
  readonly routes: readonly RouteName[];
  readonly instruments: readonly { readonly id: string; readonly name: string }[];
  readonly typed: TypedDecision;
  readonly problems: ReadonlyMap<DecisionField, DecisionProblem>;
}

/** *Jullie keuze*: what was chosen, by whom, and why. */
export function DecisionPage({ shell, back, action, person, problems, ...form }: Props) {
  const t = choiceTexts[shell.locale];
  const errors = [...problems].map(([field, problem]) => ({ field, message: t.problems[problem] }));
  return (
    <Page shell={shell} title={t.title} current="dossiers" hasErrors={errors.length > 0}>
      <div class="sw-choice__head">
        <div class="sw-wrap sw-stack sw-stack--3">
          <Back href={back}>{person}</Back>
          <Progress locale={shell.locale} steps={choiceSteps(shell.locale)} now={4} />
          <h1 class="utrecht-heading-1">{t.title}</h1>
          <p class="utrecht-paragraph sw-measure">{t.lead(person)}</p>
        </div>
      </div>
      <div class="sw-band">
        <form class="sw-wrap sw-stack sw-stack--6" method="post" action={action} novalidate>
          <ErrorSummary locale={shell.locale} errors={errors} />
          <What shell={shell} problems={problems} {...form} />
          <By shell={shell} problems={problems} {...form} />
          <Field
            locale={shell.locale}
            name="reden"
            label={t.why}
            help={t.whyHelp}
            rows={4}
            value={form.typed.reason}
            error={messageOf(shell, problems, 'reden')}
          />
          <Notice title={t.notDecision}>{t.notDecisionText}</Notice>
          <div>
            <Button kind="primary" icon="vink">
              {t.save}
            </Button>
          </div>
        </form>
      </div>
    </Page>
  );
}

type Part = Pick<Props, 'shell' | 'problems' | 'routes' | 'instruments' | 'typed'>;

function messageOf(shell: Shell, problems: Props['problems'], field: DecisionField): string | undefined {
  const problem = problems.get(field);
  return problem === undefined ? undefined : choiceTexts[shell.locale].problems[problem];
}

function What({ shell, problems, routes, instruments, typed }: Part) {
  const t = choiceTexts[shell.locale];
  const options = [
    ...routes.map((name) => [name, routeTitle(shell.locale, name)] as const),
    ...(['instrument', 'anders', 'nog-niet'] as const).map((kind) => [kind, t.kinds[kind]] as const),
  ];
  return (
    <>
      <FieldGroup
        locale={shell.locale}
        name="besluit"
        label={t.what}
        help={t.whatHelp}
        error={messageOf(shell, problems, 'besluit')}
      >
        <Tiles least={11}>
          {options.map(([value, words]) => (
            <Tile type="radio" name="besluit" value={value} checked={typed.what === value} row>
              {words}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <Select
        locale={shell.locale}
        name="instrument"
        label={t.which}
        help={t.whichHelp}
        value={typed.instrument}
        error={messageOf(shell, problems, 'instrument')}
        options={[
          { value: '', label: t.chooseNone },
          ...instruments.map((it) => ({ value: it.id, label: it.name })),
        ]}
      />
    </>
  );
}

function By({ shell, problems, typed }: Part) {
  const t = choiceTexts[shell.locale];
  return (
    <FieldGroup
      locale={shell.locale}
      name="gekozen-door"
      label={t.by}
      error={messageOf(shell, problems, 'gekozen-door')}
    >
      <Tiles least={9}>
        {CHOSEN_BY.map((by) => (
          <Tile type="radio" name="gekozen-door" value={by} checked={typed.by === by} row>
            {t.byWho[by]}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}
