import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dossierLinks, type PersonPart, selectOwnPerson } from '../../dossier/index.ts';
import { takesPart } from '../design/participation.ts';
import { experimentLinks } from '../links.ts';
import { stopParticipation, studiesAround } from '../queries/participants.ts';
import { CoachPanel } from '../views/coach-panel.tsx';
import { OwnPanel } from '../views/own-panel.tsx';

/** What studies show in a dossier. */
export const experimentsPart: PersonPart = {
  place: 'aside',
  forCoach: async (c, tx, viewer, person) => {
    if (person.archivedAt !== null) return null;
    const studies = await studiesAround(tx, viewer, person);
    return studies.length === 0 ? null : <CoachPanel shell={shellOf(c)} person={person} studies={studies} />;
  },
  forSelf: async (c, tx, viewer, person) => {
    const studies = (await studiesAround(tx, viewer, person)).flatMap(({ study, part }) =>
      part === null || part.arm === null ? [] : [{ study, part }],
    );
    return studies.length === 0 ? null : <OwnPanel shell={shellOf(c)} studies={studies} />;
  },
  ownData: async (tx, viewer, person) => {
    const studies = await studiesAround(tx, viewer, person);
    return {
      onderzoeken: studies.flatMap(({ study, part }) =>
        part === null
          ? []
          : [
              {
                onderzoek: study.title,
                gevraagdOp: part.askedAt,
                doetMee: takesPart(part),
                waaromNiet: part.excluded,
                toestemmingOp: part.consentAt,
                antwoordenBlijvenNaStoppen: part.arm === null ? null : part.keepAfterStop,
                groep: study.arms.find(({ number }) => number === part.arm)?.name ?? null,
                gestoptOp: part.stoppedAt,
                waaromGestopt: part.stopReason,
              },
            ],
      ),
    };
  },
};

/** One press: no reason, no second question. */
async function stop(c: Ctx): Promise<Response> {
  const stopped = await asViewer(c, async (tx, viewer) => {
    const person = await selectOwnPerson(tx, viewer, 'onderzoek-deelname');
    if (person === null) return false;
    const studies = await studiesAround(tx, viewer, person);
    const part = studies.find(({ study }) => study.id === c.req.param('studie'))?.part;
    if (part === undefined || part === null || part.arm === null) return false;
    await stopParticipation(tx, viewer, person, part, { reason: '', bySelf: true });
    return true;
  });
  return stopped ? c.redirect(dossierLinks.mine, 303) : refuse(c, 'notFound');
}

export const partRoutes: readonly Route[] = [
  { method: 'POST', path: experimentLinks.ownStop(':studie'), access: ['jobSeeker'], handle: stop },
];
