import { asViewer, viewerOf } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { readTellerCode } from '../../../shared/teller-code.ts';
import { readPurposes } from '../forms/purposes.ts';
import { storyLinks } from '../links.ts';
import { storiesOfTeller, withdrawPurposes, withdrawStories } from '../queries/withdraw.ts';
import { WithdrawPage, type WithdrawState } from '../views/withdraw-page.tsx';
import { forgetCounts } from './remembered.ts';

const access = ['storyGuide', 'researcher'] as const;

function page(c: Ctx, state: Omit<WithdrawState, 'home'>): Promise<Response> {
  const home = viewerOf(c).roles.includes('storyGuide') ? storyLinks.guide : storyLinks.studies;
  const status = state.found?.length === 0 || state.nothingTicked ? 400 : 200;
  const view = <WithdrawPage shell={shellOf(c)} state={{ ...state, home }} />;
  return render(c, view, { cache: 'no-store', status });
}

function askCode(c: Ctx): Promise<Response> {
  const said = c.req.query('weg');
  const done = said === '1' ? 'whole' : said === 'deel' ? 'part' : null;
  return page(c, { typed: '', found: null, done, nothingTicked: false });
}

/** The code finds the stories; then everything goes, or what was ticked. */
async function withdraw(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = (form.get('vertellercode') ?? '').slice(0, 20);
  const code = readTellerCode(typed);
  const [whole, part] = [form.get('zeker') === 'ja', form.get('deel') === 'ja'];
  const purposes = readPurposes(form);
  const found = await asViewer(c, async (tx, viewer) => {
    const stories = code === null ? [] : await storiesOfTeller(tx, viewer, code);
    if (whole) await withdrawStories(tx, viewer, stories);
    else if (part) await withdrawPurposes(tx, viewer, stories, purposes);
    return stories;
  });
  if (whole || part) forgetCounts(c.var.deps.db, c.var.tenant.id);
  // Pressed twice: the second time there is nothing left, and that is what was asked.
  if (whole && code !== null) return c.redirect(`${storyLinks.withdraw}?weg=1`, 303);
  if (part && found.length > 0 && purposes.length > 0)
    return c.redirect(`${storyLinks.withdraw}?weg=deel`, 303);
  return page(c, { typed, found, done: null, nothingTicked: part && found.length > 0 });
}

export const withdrawRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.withdraw, access, handle: askCode },
  { method: 'POST', path: storyLinks.withdraw, access, handle: withdraw },
];
