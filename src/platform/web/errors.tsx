import type { Context } from 'hono';
import { Page } from './components/page.tsx';
import { RefusalView } from './components/refusal-view.tsx';
import { SignInFirst } from './components/sign-in-first.tsx';
import { sentencesIn } from './components/written.tsx';
import type { AppEnv, Ctx } from './context.ts';
import { describeError } from './log-line.ts';
import { apiRefusals, problem } from './problem.ts';
import { render } from './render.ts';
import { isApi } from './route.ts';
import { shellOf } from './shell.ts';
import { type Refusal, webTexts } from './texts.ts';
import { isForm, unsentForm } from './unsent-form.ts';

const statusOf = {
  wrongAddress: 400,
  notFound: 404,
  notSignedIn: 401,
  wrongMethod: 405,
  tooLarge: 413,
  fileTooLarge: 413,
  fromElsewhere: 403,
  byOther: 403,
  unexpected: 500,
} as const;

/** Answers with the reason why not, as a page or, for the API, as problem details. Refusals are values, not exceptions. */
export async function refuse(given: Context, why: Refusal): Promise<Response> {
  const c: Ctx = given;
  const shell = shellOf(c);
  const said = webTexts[shell.locale].refusal[why];
  const status = statusOf[why];
  const id = why === 'unexpected' ? c.var.requestId : undefined;
  if (isApi(c.req.path)) {
    const { title, text } = apiRefusals[why] ?? said;
    const detail = id === undefined ? text : `${text} ${id}`;
    return problem(c, { title, status, detail, ...(id === undefined ? {} : { instance: `urn:uuid:${id}` }) });
  }
  const sent = keepsWords.has(why) && isForm(c) ? await unsentForm(c, shell.address) : undefined;
  const written = sentencesIn(sent?.fields ?? []);
  const page = (
    <Page
      shell={shell}
      title={said.title}
      {...(sent === undefined || written.length === 0 ? {} : { resubmit: sent })}
    >
      <RefusalView locale={shell.locale} why={why} address={shell.address} id={id} written={written} />
    </Page>
  );
  return render(c, page, { status, cache: 'no-store' });
}

/** Words for what is gone by now, a dossier that a colleague closed or a step of a route that ended, and words of somebody else. */
const keepsWords: ReadonlySet<Refusal> = new Set<Refusal>(['notFound', 'byOther']);

/** A form that came after the session had ended: nothing of it is done, and nothing of it is lost. */
export async function refuseForm(c: Ctx): Promise<Response> {
  const shell = shellOf(c);
  const { title } = webTexts[shell.locale].refusal.notSignedIn;
  const form = await unsentForm(c, shell.address);
  const page = (
    <Page shell={shell} title={title} resubmit={form}>
      <SignInFirst locale={shell.locale} form={form} />
    </Page>
  );
  return render(c, page, { status: statusOf.notSignedIn, cache: 'no-store' });
}

/** Anything nobody expected: one log line without personal data, and a page with the id of that line. */
export function unexpected(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  const pattern = c.req.matchedRoutes.findLast((route) => !route.path.endsWith('*'))?.path ?? '*';
  const { method } = c.req;
  // Whoever hung up while sending is not there for an answer, and nothing of ours went wrong.
  if (c.req.raw.signal.aborted) return refuse(c, 'unexpected');
  c.var.log({ level: 'error', id: c.var.requestId, method, route: pattern, ...describeError(error) });
  return refuse(c, 'unexpected');
}
