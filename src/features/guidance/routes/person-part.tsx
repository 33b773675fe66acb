import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { ownCaseload, type PersonForViewer, type PersonPart } from '../../dossier/index.ts';
import { agreementsWith, agreementWith } from '../queries/agreements.ts';
import { contactsOf } from '../queries/contacts.ts';
import { countHeard, lastHeardOf } from '../queries/heard.ts';
import { ContactPanel, HeardNotice } from '../views/contact-panel.tsx';

/** More than anybody's dossier has; whoever asks for the own data gets all of it. */
const everyContact = 100_000;

/** Under Dutch names, as the file with own data speaks. */
async function ownData(tx: Tx, viewer: Viewer, person: PersonForViewer) {
  const contacts = await contactsOf(tx, viewer, person, everyContact);
  const agreements = await agreementsWith(tx, viewer, person);
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
    const given = { agreement, lastHeard, now: viewer.now };
    return <ContactPanel shell={shellOf(c)} personId={person.id} {...given} />;
  },
  forCaseload: async (c, tx, viewer) => {
    const { late, within } = await countHeard(ownCaseload(tx, viewer), viewer);
    return late + within === 0 ? null : <HeardNotice shell={shellOf(c)} late={late} />;
  },
  ownData,
};
