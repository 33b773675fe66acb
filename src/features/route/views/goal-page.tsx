import { BothTexts } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import { GOALS, LIFE_DOMAINS } from '../../../shared/vocabulary.ts';
import type { GoalProblem, TypedGoal } from '../forms/route.ts';
import type { PersonRoute } from '../step.ts';
import { routeTexts } from '../texts/route.ts';
import { Frame } from './frame.tsx';
import type { Meanwhile } from './step-form-page.tsx';
import type { RouteView } from './view.ts';

interface Props {
  readonly view: RouteView;
  /** Null: a route begins. */
  readonly route: PersonRoute | null;
  readonly id: string;
  /** The version that a form with a mistake was about: what came after it was not seen yet. */
  readonly seen?: number;
  readonly typed: TypedGoal;
  readonly problems: readonly GoalProblem[];
  readonly meanwhile: Meanwhile | null;
}

/** The goal in own words; what kind of goal and what it is about may follow later. */
export function GoalPage({ view, route, id, seen, typed, problems, meanwhile }: Props) {
  const { locale } = view.shell;
  const t = routeTexts[locale].goalPage;
  const errors = problems.map((one) => ({ field: 'doel', message: t.problems[one] }));
  const back = { href: view.pages.page, label: routeTexts[locale].back };
  return (
    <Frame
      view={view}
      title={route === null ? t.beginTitle : t.title[view.side]}
      lead={route === null ? t.beginLead : undefined}
      back={back}
      hasErrors={errors.length > 0}
      narrow
    >
      <ErrorSummary locale={locale} errors={errors} />
      {meanwhile === null ? null : <BothTexts locale={locale} {...meanwhile} keep={view.pages.page} />}
      <form class="sw-stack sw-stack--6" method="post" action={view.pages.goal} novalidate>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="versie" value={seen ?? route?.version ?? 0} />
        <GoalFields view={view} typed={typed} error={errors[0]?.message} />
        <div>
          <Button kind="primary" icon="vink">
            {route === null ? t.begin : t.save}
          </Button>
        </div>
      </form>
    </Frame>
  );
}

export function GoalFields({
  view,
  typed,
  error,
}: {
  view: RouteView;
  typed: TypedGoal;
  error: string | undefined;
}) {
  const { locale } = view.shell;
  const t = routeTexts[locale].goalPage;
  return (
    <>
      <Field
        locale={locale}
        name="doel"
        label={t.words}
        help={t.wordsHelp}
        rows={3}
        value={typed.doel}
        error={error}
      />
      <FieldGroup locale={locale} name="soort" label={t.kind}>
        <Tiles least={11}>
          {['', ...GOALS].map((goal) => (
            <Tile type="radio" name="soort" value={goal} checked={typed.soort === goal} row>
              {goal === '' ? t.kindNone : (view.wordOf(goal) ?? goal)}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
      <FieldGroup locale={locale} name="leefgebied" label={t.domains} optional>
        <Tiles least={11}>
          {LIFE_DOMAINS.map((domain) => (
            <Tile
              type="checkbox"
              name="leefgebied"
              value={domain}
              checked={typed.leefgebied.includes(domain)}
              picture={<Pictogram name={domain} />}
              row
            >
              {view.wordOf(domain) ?? domain}
            </Tile>
          ))}
        </Tiles>
      </FieldGroup>
    </>
  );
}
