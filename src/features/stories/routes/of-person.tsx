import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { readTellerCode } from '../../../shared/teller-code.ts';
import { dossierLinks, type PersonPart, selectOwnPerson, selectPersonForCoach } from '../../dossier/index.ts';
import { noLonger, readPurposes } from '../forms/purposes.ts';
import { storyLinks } from '../links.ts';
import { layInDossier, storiesOfPerson } from '../queries/of-person.ts';
import { withdrawPurposes, withdrawStories } from '../queries/withdraw.ts';
import type { Purpose } from '../story.ts';
import { ForCoach, PersonStoriesPage } from '../views/dossier-part.tsx';
import { ForSelf, type Left, purposeId } from '../views/own-stories.tsx';
import { forgetCounts } from './remembered.ts';

interface State {
  readonly typed: string;
  readonly sure: boolean;
  readonly problem: 'wrong' | 'notSure' | null;
}

async function page(c: Ctx, { typed, sure, problem }: State): Promise<Response> {
  const found = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-bekijken');
    return person === null ? null : { person, stories: await storiesOfPerson(tx, viewer, person) };
  });
  if (found === null) return refuse(c, 'notFound');
  const { person, stories } = found;
  const said = c.req.query('klaar');
  const props = {
    ...{ shell: shellOf(c), stories, typed, sure, problem },
    person: { id: person.id, name: `${person.givenName} ${person.familyName}` },
    done: said === 'gelegd' ? ('laid' as const) : said === 'weg' ? ('gone' as const) : null,
  };
  return render(c, <PersonStoriesPage {...props} />, {
    status: problem === null ? 200 : 400,
    cache: 'no-store',
  });
}

type Done = 'missing' | 'laid' | 'gone' | 'wrong' | 'notSure';

async function change(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const typed = lineOf(form, 'vertellercode');
  const sure = form.get('zeker') === 'ja';
  const today = dayInAmsterdam(c.var.deps.clock());
  const done = await asViewer(c, async (tx, viewer): Promise<Done> => {
    const person = await selectPersonForCoach(tx, viewer, c.req.param('id') ?? '', 'dossier-wijzigen');
    if (person === null) return 'missing';
    const back = form.get('terug');
    if (back !== null) {
      const own = await storiesOfPerson(tx, viewer, person);
      await withdrawStories(
        tx,
        viewer,
        own.filter(({ id }) => id === back),
      );
      return 'gone';
    }
    if (!sure) return 'notSure';
    const code = readTellerCode(typed);
    return code !== null && (await layInDossier(tx, viewer, person, code, today)) ? 'laid' : 'wrong';
  });
  if (done === 'gone') forgetCounts(c.var.deps.db, c.var.tenant.id);
  if (done === 'missing') return refuse(c, 'notFound');
  if (done === 'wrong' || done === 'notSure') return page(c, { typed, sure, problem: done });
  const path = storyLinks.ofPerson(c.req.param('id') ?? '');
  return c.redirect(`${path}?klaar=${done === 'laid' ? 'gelegd' : 'weg'}`, 303);
}

/** The teller takes back a story that lies in the own dossier, or says what may not be done with it any more. */
async function takeBack(c: Ctx): Promise<Response> {
  const form = await readForm(c);
  const id = form.get('verhaal');
  const whole = !form.has(noLonger);
  const own = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-dossier-bekijken');
    const stories = person === null ? [] : await storiesOfPerson(tx, viewer, person);
    const one = stories.find((story) => story.id === id);
    if (one === undefined) return null;
    await (whole
      ? withdrawStories(tx, viewer, [one])
      : withdrawPurposes(tx, viewer, [one], readPurposes(form)));
    return one.id;
  });
  forgetCounts(c.var.deps.db, c.var.tenant.id);
  return c.redirect(
    own === null ? dossierLinks.mine : afterwards(own, whole ? 'all' : readPurposes(form)),
    303,
  );
}

/** To what says that it worked. */
function afterwards(story: string, takenBack: readonly Purpose[] | 'all'): string {
  const without = (left: Left): string => `${dossierLinks.mine}?verhaal=${left}`;
  if (takenBack === 'all') return without('weg');
  if (takenBack.includes('dossier')) return without('uit-dossier');
  const [purpose] = takenBack;
  return purpose === undefined ? dossierLinks.mine : `${dossierLinks.mine}#${purposeId(story, purpose)}`;
}

export const personRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: storyLinks.ofPerson(':id'),
    access: ['coach'],
    handle: (c) => page(c, { typed: '', sure: false, problem: null }),
  },
  { method: 'POST', path: storyLinks.ofPerson(':id'), access: ['coach'], handle: change },
  { method: 'POST', path: storyLinks.mine, access: ['jobSeeker'], handle: takeBack },
];

/** What a dossier, the own page and the file with own data show of stories. */
export const storiesPart: PersonPart = {
  place: 'aside',
  erased: (c) => forgetCounts(c.var.deps.db, c.var.tenant.id),
  forCoach: async (c, tx, viewer, person) => {
    const stories = await storiesOfPerson(tx, viewer, person);
    return <ForCoach locale={c.var.locale} personId={person.id} stories={stories} />;
  },
  forSelf: async (c, tx, viewer, person) => {
    const stories = await storiesOfPerson(tx, viewer, person);
    const left = (['weg', 'uit-dossier'] as const).find((one) => one === c.req.query('verhaal')) ?? null;
    if (stories.length === 0 && left === null) return null;
    return <ForSelf locale={c.var.locale} stories={stories} left={left} />;
  },
  ownData: async (tx, viewer, person) => {
    const stories = await storiesOfPerson(tx, viewer, person);
    return {
      verhalen: stories.map(({ id, study, title, text, translation, language, toldOn, consents }) => ({
        ...{ id, onderzoek: study, naam: title, verhaal: text, vertaling: translation },
        ...{ taal: language, verteldOp: toldOn },
        toestemmingVoor: consents
          .filter(({ withdrawnAt }) => withdrawnAt === null)
          .map(({ purpose }) => purpose),
        toestemmingIngetrokken: consents.flatMap(({ purpose, withdrawnAt }) =>
          withdrawnAt === null ? [] : [{ waarvoor: purpose, op: withdrawnAt }],
        ),
      })),
    };
  },
};
