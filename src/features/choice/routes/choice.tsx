import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Situation } from '../answers/situation.ts';
import { pairs, readChoiceForm, type Submitted, submittedFrom } from '../forms.ts';
import { choiceLinks } from '../links.ts';
import { advicePdf, pdfHeaders } from '../pdf/advice-pdf.ts';
import type { Carrier } from '../views/carrier.tsx';
import type { Adviser } from './adviser.ts';
import { adviserOf } from './knowledge.ts';
import { adviceScreen, questionsScreen, routesScreen, whyScreen } from './screens.tsx';

/** Without an account nothing is stored: the answers travel in hidden fields. */
const carrierOf = (submitted: Submitted): Carrier => ({
  to: choiceLinks,
  fields: pairs(submitted),
  home: '/',
  person: null,
  decide: null,
});

interface Answered {
  readonly c: Ctx;
  readonly adviser: Adviser;
  readonly carrier: Carrier;
  readonly situation: Situation;
  readonly form: URLSearchParams;
}

/** Parses the answers; wrong ones come back with the form as it was typed. */
const answered =
  (answer: (given: Answered) => Response | Promise<Response>): Route['handle'] =>
  async (c) => {
    const [form, adviser] = await Promise.all([readForm(c), adviserOf(c)]);
    const submitted = submittedFrom(form);
    const carrier = carrierOf(submitted);
    const read = readChoiceForm(adviser.schema, submitted);
    if (!read.ok)
      return render(c, questionsScreen(c, adviser, carrier, submitted, read.wrong), { status: 400 });
    return answer({ c, adviser, carrier, situation: read.situation, form });
  };

type Screen = (c: Ctx, adviser: Adviser, carrier: Carrier, s: Situation) => JSX.Element;

const page = (screen: Screen): Route['handle'] =>
  answered(({ c, adviser, carrier, situation }) => render(c, screen(c, adviser, carrier, situation)));

const why = answered(({ c, adviser, carrier, situation, form }) =>
  render(
    c,
    whyScreen(c, adviser, carrier, situation, {
      instrument: form.get('instrument') ?? undefined,
      whatIf: form.get('wat-als') ?? undefined,
    }),
  ),
);

const pdf = answered(({ c, adviser, situation }) => {
  const { locale, tenant, deps } = c.var;
  const options = { owner: tenant.name, made: deps.clock() };
  const bytes = advicePdf(adviser, situation, locale, options);
  return c.body(bytes, 200, pdfHeaders(locale));
});

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
  post(choiceLinks.advice, page(adviceScreen)),
  post(choiceLinks.routes, page(routesScreen)),
  post(choiceLinks.why, why),
  post(choiceLinks.pdf, pdf),
  get(choiceLinks.advice),
  get(choiceLinks.routes),
  get(choiceLinks.why),
  get(choiceLinks.pdf),
];
