import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import { ownCaseload, type PersonForViewer, type PersonPart } from '../../dossier/index.ts';
import { isDue } from '../check-in.ts';
import { nothingTyped } from '../forms/check-in.ts';
import { heardLists } from '../heard.ts';
import { agreementsWith, agreementWith } from '../queries/agreements.ts';
import { checkInsOf } from '../queries/check-ins.ts';
import { contactsOf } from '../queries/contacts.ts';
import { heardIn, lastHeardOf } from '../queries/heard.ts';
import { marksOf, messagesOf } from '../queries/messages.ts';
import { workplaceOf } from '../queries/workplace.ts';
import { isRead, waitingFor } from '../thread.ts';
import { ContactPanel, HeardNotice } from '../views/contact-panel.tsx';
import { OwnPanel } from '../views/own-panel.tsx';

/** More than anybody's dossier has; whoever asks for the own data gets all of it. */
const everyContact = 100_000;

/** Under Dutch names, as the file with own data speaks. */
async function ownData(tx: Tx, viewer: Viewer, person: PersonForViewer) {
  const contacts = await contactsOf(tx, viewer, person, everyContact);
  const agreements = await agreementsWith(tx, viewer, person);
  const messages = await messagesOf(tx, viewer, person, { limit: everyContact });
  const checkIns = await checkInsOf(tx, viewer, person, everyContact);
  const asked = await workplaceOf(tx, viewer, person);
  return {
    contacten: contacts.map((one) => ({
      wanneer: one.happenedAt,
      soort: one.channel,
      begon: one.initiator,
      bereikt: one.reached,
      minuten: one.minutes,
      notitie: one.note,
      opgeschrevenDoor: one.madeBy,
    })),
    berichten: messages.map((one) => ({ wanneer: one.sentAt, van: one.sender, tekst: one.text })),
    vragenVanDeWeek: checkIns.map((one) => ({
      week: one.week,
      wanneer: one.answeredAt,
      gevoel: one.feeling,
      stap: one.stepGoes,
      woorden: one.words,
    })),
    vragenAanDeWerkplek: asked.map((one) => ({
      wanneer: one.madeAt,
      aan: one.supervisor,
      gemaildNaar: one.mailedTo,
      afgesproken: one.agreed,
      antwoord: one.answer && {
        wanneer: one.answer.at,
        gaat: one.answer.goes,
        nodig: one.answer.needs,
        woorden: one.answer.words,
      },
    })),
    contactafspraken: agreements.map((one) => ({
      vanaf: one.agreedAt,
      omDeDagen: one.everyDays,
      soort: one.channel,
      begint: one.begins,
    })),
  };
}

export const guidancePart: PersonPart = {
  forCoach: async (c, tx, viewer, person) => {
    const agreement = await agreementWith(tx, viewer, person);
    const lastHeard = await lastHeardOf(tx, viewer, person);
    const turn = waitingFor(
      (await messagesOf(tx, viewer, person, { limit: 1 }))[0],
      await marksOf(tx, viewer, person),
    );
    const given = { agreement, lastHeard, turn, now: viewer.now };
    return <ContactPanel shell={shellOf(c)} personId={person.id} {...given} />;
  },
  forCaseload: async (c, tx, viewer) => {
    const { late, within, asks } = heardLists(await heardIn(ownCaseload(tx, viewer)), viewer.now);
    if (late.length + within.length + asks.length === 0) return null;
    return <HeardNotice shell={shellOf(c)} late={late.length} asks={asks.length} />;
  },
  forSelf: async (c, tx, viewer, person) => {
    const marks = await marksOf(tx, viewer, person);
    const messages = await messagesOf(tx, viewer, person);
    const unread = messages.filter((one) => one.side === 'coach' && !isRead(one, marks));
    const latest = await checkInsOf(tx, viewer, person, 1);
    const due = isDue(latest[0], dayInAmsterdam(viewer.now));
    const form = { id: viewer.newId(), typed: nothingTyped, problems: new Map() };
    return <OwnPanel shell={shellOf(c)} {...{ person, unread, due, answers: latest }} {...form} />;
  },
  ownData,
};
