import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import type { PersonPart } from '../../dossier/index.ts';
import type { Invited } from '../campaign.ts';
import { questionnaireOf } from '../content.ts';
import { clientNumberOf } from '../queries/client-numbers.ts';
import { outcomesOfPerson } from '../queries/outcomes.ts';
import { invitationsOf } from '../queries/responses.ts';
import { questionsOf } from '../questionnaire.ts';
import { outcomeTexts } from '../texts/outcomes.ts';
import { type AskedOf, CoachPanel } from '../views/coach-panel.tsx';
import { answerInWords } from '../views/fill-pages.tsx';
import { valueInWords } from '../views/outcome-words.ts';
import { SelfPanel } from '../views/self-panel.tsx';

/** Invitations whose questionnaire still exists. */
const askedIn = (list: readonly Invited[]): AskedOf[] =>
  list.flatMap((invited) => {
    const questionnaire = questionnaireOf(invited.questionnaireId);
    return questionnaire === undefined ? [] : [{ invited, questionnaire }];
  });

/** What a dossier shows of what was measured. */
export const measuresPart: PersonPart = {
  place: 'below',
  forCoach: async (c, tx, viewer, person) => {
    const outcomes = await outcomesOfPerson(tx, viewer, person);
    const asked = askedIn(await invitationsOf(tx, viewer, person));
    const today = dayInAmsterdam(viewer.now);
    return <CoachPanel {...{ shell: shellOf(c), personId: person.id, outcomes, asked, today }} />;
  },
  forSelf: async (c, tx, viewer, person) => {
    const asked = askedIn(await invitationsOf(tx, viewer, person));
    const outcomes = await outcomesOfPerson(tx, viewer, person);
    if (asked.length + outcomes.length === 0) return null;
    return <SelfPanel {...{ shell: shellOf(c), asked, outcomes, today: dayInAmsterdam(viewer.now) }} />;
  },
  ownData: async (tx, viewer, person) => {
    const t = outcomeTexts.nl;
    const asked = askedIn(await invitationsOf(tx, viewer, person));
    const outcomes = await outcomesOfPerson(tx, viewer, person);
    return {
      klantnummer: await clientNumberOf(tx, viewer, person),
      vragenlijsten: asked.map(({ invited, questionnaire }) => ({
        vragenlijst: questionnaire.naam.nl,
        moment: invited.moment.name,
        ingestuurd: invited.sentAt,
        antwoorden: questionsOf(questionnaire).flatMap((question) => {
          const antwoord = answerInWords({ locale: 'nl' }, questionnaire, question, invited.answers);
          return antwoord === undefined ? [] : [{ vraag: question.vraag.nl, antwoord }];
        }),
      })),
      uitkomsten: outcomes.map((one) => ({
        soort: t.kinds[one.kind],
        waarde: valueInWords('nl', one),
        vanaf: one.from,
        totEnMet: one.to,
        bekendTot: one.knownUntil,
        bron: t.sources[one.source],
      })),
    };
  },
};
