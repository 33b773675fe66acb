import type { Ctx } from '../../../platform/web/context.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { compare, places } from '../advice/compare.ts';
import type { Situation } from '../answers/situation.ts';
import { alterations, findAlteration, suggestedAlterations } from '../answers/what-if.ts';
import type { Submitted, WrongField } from '../forms.ts';
import { AdvicePage } from '../views/advice-page.tsx';
import type { Carrier } from '../views/carrier.tsx';
import type { AnswerProps } from '../views/props.ts';
import { QuestionsPage } from '../views/questions-page.tsx';
import { RoutesPage } from '../views/routes-page.tsx';
import { WhyPage } from '../views/why-page.tsx';
import type { Adviser } from './adviser.ts';

/** The pages of the choice, for answers that travel along and for answers in a dossier alike. */
export function questionsScreen(
  c: Ctx,
  adviser: Adviser,
  carrier: Carrier,
  submitted: Submitted,
  wrong: readonly WrongField[] = [],
) {
  const { compiled, municipalities } = adviser.in(c.var.locale);
  return (
    <QuestionsPage
      shell={shellOf(c)}
      carrier={carrier}
      speaker={adviser.speaker(c.var.locale)}
      submitted={submitted}
      wrong={wrong}
      municipalities={municipalities}
      needed={neededFirst(adviser).flatMap(
        (id) => compiled.instruments[compiled.indexOf.get(id) ?? -1] ?? [],
      )}
    />
  );
}

export const adviceScreen = (c: Ctx, adviser: Adviser, carrier: Carrier, s: Situation) => (
  <AdvicePage {...answerProps(c, adviser, carrier, s)} />
);

export const routesScreen = (c: Ctx, adviser: Adviser, carrier: Carrier, s: Situation) => (
  <RoutesPage {...answerProps(c, adviser, carrier, s)} />
);

/** What is asked on the page *waarom en wat als*. */
export interface Asked {
  readonly instrument: string | undefined;
  readonly whatIf: string | undefined;
}

export function whyScreen(c: Ctx, adviser: Adviser, carrier: Carrier, s: Situation, asked: Asked) {
  const props = answerProps(c, adviser, carrier, s);
  const all = alterations(s, neededFirst(adviser));
  const change = findAlteration(all, asked.whatIf);
  const altered =
    change === undefined
      ? null
      : {
          value: change.value,
          difference: compare(props.advice, adviser.in(c.var.locale).advise(change.apply(s)).advice),
        };
  const place = asked.instrument === undefined ? undefined : places(props.advice).get(asked.instrument);
  return (
    <WhyPage
      {...props}
      asked={place ?? null}
      alterations={all}
      suggested={suggestedAlterations(s)}
      altered={altered}
    />
  );
}

function answerProps(c: Ctx, adviser: Adviser, carrier: Carrier, s: Situation): AnswerProps {
  const { compiled, speaker, advise } = adviser.in(c.var.locale);
  const { advice, plan } = advise(s);
  return {
    shell: shellOf(c),
    carrier,
    speaker: speaker(c.var.locale),
    compiled,
    situation: s,
    advice,
    plan,
  };
}

/** Instruments that others ask first, in the order of the catalogue. */
function neededFirst({ compiled }: Adviser): string[] {
  const needed = new Set(compiled.before.flat());
  return compiled.instruments.filter((_, row) => needed.has(row)).map((it) => it.id);
}
