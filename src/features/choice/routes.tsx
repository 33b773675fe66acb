import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ctx } from '../../platform/web/context.ts';
import { readForm } from '../../platform/web/read-form.ts';
import { render } from '../../platform/web/render.ts';
import type { Route } from '../../platform/web/route.ts';
import type { Adviser } from './adviser.ts';
import { pairs, readChoiceForm, type Submitted, submittedFrom } from './forms.ts';
import { adviserOf } from './knowledge.ts';
import { choiceLinks } from './links.ts';
import { adviceScreen, questionsScreen, routesScreen, whyScreen } from './screens.tsx';
import type { Situation } from './situation.ts';
import type { Carrier } from './views/carrier.tsx';

/** Without an account nothing is stored: the answers travel in hidden fields. */
const carrierOf = (submitted: Submitted): Carrier => ({
  to: choiceLinks,
  fields: pairs(submitted),
  home: '/',
  person: null,
});

type Screen = (
  c: Ctx,
  adviser: Adviser,
  carrier: Carrier,
  s: Situation,
  form: URLSearchParams,
) => JSX.Element;

/** Parses the answers; wrong ones come back with the form as it was typed. */
const answered =
  (screen: Screen): Route['handle'] =>
  async (c) => {
    const [form, adviser] = await Promise.all([readForm(c), adviserOf(c)]);
    const submitted = submittedFrom(form);
    const carrier = carrierOf(submitted);
    const read = readChoiceForm(adviser.schema, submitted);
    if (!read.ok)
      return render(c, questionsScreen(c, adviser, carrier, submitted, read.wrong), { status: 400 });
    return render(c, screen(c, adviser, carrier, read.situation, form));
  };

const questions: Route['handle'] = async (c) => {
  const submitted = submittedFrom(c.req.method === 'POST' ? await readForm(c) : []);
  return render(c, questionsScreen(c, await adviserOf(c), carrierOf(submitted), submitted));
};

const post = (path: string, handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  access: 'public',
  handle,
});
/** A page that answers a POST has nothing to show to a bookmark: back to the questions. */
const get = (path: string): Route => ({
  method: 'GET',
  path,
  access: 'public',
  handle: (c) => c.redirect(choiceLinks.questions, 303),
});

export const routes: readonly Route[] = [
  { method: 'GET', path: choiceLinks.questions, access: 'public', handle: questions },
  post(choiceLinks.questions, questions),
  post(choiceLinks.advice, answered(adviceScreen)),
  post(choiceLinks.routes, answered(routesScreen)),
  post(
    choiceLinks.why,
    answered((c, adviser, carrier, s, form) =>
      whyScreen(c, adviser, carrier, s, {
        instrument: form.get('instrument') ?? undefined,
        whatIf: form.get('wat-als') ?? undefined,
      }),
    ),
  ),
  get(choiceLinks.advice),
  get(choiceLinks.routes),
  get(choiceLinks.why),
];
