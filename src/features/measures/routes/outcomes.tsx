import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer, makeLink } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { lineOf, readForm } from '../../../platform/web/read-form.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { isId } from '../../../shared/ids.ts';
import {
  dossierLinks,
  lockPerson,
  type PersonForCoach,
  selectOwnPerson,
  selectPersonForCoach,
} from '../../dossier/index.ts';
import { isOpen } from '../campaign.ts';
import { questionnaireOf } from '../content.ts';
import { readNumber, readOutcome, typedOutcome } from '../forms/outcome.ts';
import { measureLinks as links } from '../links.ts';
import { clientNumberOf, setClientNumber } from '../queries/client-numbers.ts';
import { addOutcome, outcomesOfPerson, removeOutcome } from '../queries/outcomes.ts';
import { findInvitationOf } from '../queries/responses.ts';
import { outcomeTexts } from '../texts/outcomes.ts';
import { LettersPage } from '../views/letters-page.tsx';
import { OutcomesPage } from '../views/outcomes-page.tsx';
import type { OutcomesProps } from '../views/props.ts';
import { lettersFor, minutesUntil } from './letters.ts';

const access = ['coach'] as const;
const idOf = (c: Ctx): string => c.req.param('id') ?? '';

type Shown = Pick<OutcomesProps, 'person' | 'outcomes' | 'number'>;

const look = async (tx: Tx, viewer: Viewer, person: PersonForCoach): Promise<Shown> => ({
  person,
  outcomes: await outcomesOfPerson(tx, viewer, person),
  number: (await clientNumberOf(tx, viewer, person)) ?? '',
});

function page(c: Ctx, shown: Shown, more: Partial<OutcomesProps> = {}): Promise<Response> {
  const typed = { ...typedOutcome(new URLSearchParams()), id: c.var.deps.ids() };
  const props = { typed, problems: new Map(), said: undefined, numberProblem: undefined, ...shown, ...more };
  const wrong = props.problems.size > 0 || props.numberProblem !== undefined;
  return render(c, <OutcomesPage shell={shellOf(c)} {...props} />, {
    status: wrong ? 400 : 200,
    cache: 'no-store',
  });
}

const sayings = { bewaard: 'saved', weg: 'removed', nummer: 'numberSaved' } as const;

async function show(c: Ctx): Promise<Response> {
  const shown = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, idOf(c), 'uitkomsten-bekijken');
    return person && look(tx, viewer, person);
  });
  if (shown === null) return refuse(c, 'notFound');
  const said = Object.entries(sayings).find(([name]) => name === c.req.query('gedaan'))?.[1];
  return page(c, shown, { said });
}

/** A person whose dossier is open, to write something down about. */
async function selectOpen(c: Ctx, tx: Tx, viewer: Viewer): Promise<PersonForCoach | null> {
  const person = await selectPersonForCoach(tx, viewer, idOf(c), 'uitkomsten-vastleggen');
  return person?.archivedAt === null ? person : null;
}

async function add(c: Ctx): Promise<Response> {
  const typed = typedOutcome(await readForm(c));
  const done = await asViewer(c, async (tx, viewer) => {
    const person = await selectOpen(c, tx, viewer);
    if (person === null) return null;
    const read = readOutcome(typed, dayInAmsterdam(viewer.now));
    if (!read.ok) return { problems: read.problems, shown: await look(tx, viewer, person) };
    const id = isId(typed.id) ? typed.id : viewer.newId();
    if ((await addOutcome(tx, viewer, person, { ...read.value, id })) === 'added') return 'added';
    const problems = new Map([['vanaf', 'sameDay']] as const);
    return { problems, shown: await look(tx, viewer, person) };
  });
  if (done === null) return refuse(c, 'notFound');
  if (done === 'added') return c.redirect(`${links.outcomes(idOf(c))}?gedaan=bewaard`, 303);
  return page(c, done.shown, { typed, problems: done.problems });
}

async function remove(c: Ctx): Promise<Response> {
  const done = await asViewer(c, async (tx, viewer) => {
    const person = await selectOpen(c, tx, viewer);
    // Sent twice: it is gone already, and that is what was asked.
    if (person !== null) await removeOutcome(tx, viewer, person, c.req.param('uitkomst') ?? '');
    return person !== null;
  });
  return done ? c.redirect(`${links.outcomes(idOf(c))}?gedaan=weg`, 303) : refuse(c, 'notFound');
}

async function number(c: Ctx): Promise<Response> {
  const typed = lineOf(await readForm(c), 'klantnummer');
  const done = await asViewer(c, async (tx, viewer) => {
    const person = await selectOpen(c, tx, viewer);
    if (person === null) return null;
    await lockPerson(tx, viewer, person);
    const read = readNumber(typed);
    const outcome = read.ok ? await setClientNumber(tx, viewer, person, read.value) : read.problem;
    return outcome === 'set' ? outcome : { problem: outcome, shown: await look(tx, viewer, person) };
  });
  if (done === null) return refuse(c, 'notFound');
  if (done === 'set') return c.redirect(`${links.outcomes(idOf(c))}?gedaan=nummer`, 303);
  return page(c, { ...done.shown, number: typed }, { numberProblem: done.problem });
}

/** A letter with a new link for one person, made by the coach. */
async function letter(c: Ctx): Promise<Response> {
  const made = await asViewer(c, async (tx, viewer) => {
    const person = await selectPersonForCoach(tx, viewer, idOf(c), 'vragenlijst-uitnodigen');
    const invited = person && (await findInvitationOf(tx, viewer, person, c.req.param('uitnodiging') ?? ''));
    const questionnaire = invited && questionnaireOf(invited.questionnaireId);
    if (!person || !invited || !questionnaire || invited.sentAt !== null) return null;
    const to = [{ id: invited.id, to: `${person.givenName} ${person.familyName}`, personId: person.id }];
    return {
      person,
      questionnaire,
      moment: invited.moment,
      letters: await lettersFor(c, tx, viewer, invited.moment, to),
    };
  });
  if (made === null) return refuse(c, 'notFound');
  const { person, ...props } = made;
  const label = outcomeTexts[c.var.locale].back(person.givenName);
  const back = { href: dossierLinks.dossier(person.id), label };
  const view = <LettersPage shell={shellOf(c)} {...props} back={back} current="dossiers" />;
  return render(c, view, { cache: 'no-store' });
}

/** From the own page straight to the questions: the same pages as with a letter. */
async function begin(c: Ctx): Promise<Response> {
  const token = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'eigen-vragenlijst-invullen');
    const invited = person && (await findInvitationOf(tx, viewer, person, c.req.param('uitnodiging') ?? ''));
    if (!invited || !isOpen(invited.moment, dayInAmsterdam(viewer.now))) return null;
    const minutes = minutesUntil(invited.moment.to, viewer.now);
    return makeLink(tx, viewer, { purpose: 'questionnaire', subjectId: invited.id, minutes });
  });
  return token === null ? refuse(c, 'notFound') : c.redirect(links.fill(token), 303);
}

export const outcomeRoutes: readonly Route[] = [
  { method: 'GET', path: links.outcomes(':id'), access, handle: show },
  { method: 'POST', path: links.outcomes(':id'), access, handle: add },
  { method: 'POST', path: links.remove(':id', ':uitkomst'), access, handle: remove },
  { method: 'POST', path: links.number(':id'), access, handle: number },
  { method: 'POST', path: links.letter(':id', ':uitnodiging'), access, handle: letter },
  { method: 'POST', path: links.begin(':uitnodiging'), access: ['jobSeeker'], handle: begin },
];
