import type { PersonRoute, RouteChange, Step } from './step.ts';

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** The routes of somebody for the file with all own data; members in Dutch, as everywhere outside the code. */
export const inDutch = (
  routes: readonly PersonRoute[],
  steps: readonly Step[],
  changes: ReadonlyMap<string, readonly RouteChange[]>,
) => ({
  routes: routes.map((route) => ({
    doel: route.goalWords,
    soortDoel: route.goal,
    leefgebieden: route.lifeDomains,
    hulp: route.support,
    afspraken: route.duties,
    alsHetNietLukt: route.consequences,
    samenKijken: route.evaluateOn,
    begonnen: iso(route.madeAt),
    door: route.madeBy,
    pauzeSinds: route.pausedOn,
    waaromPauze: route.pausedReason,
    afgesloten: iso(route.endedAt),
    waaromAfgesloten: route.endedReason,
    stappen: steps.filter(({ routeId }) => routeId === route.id).map(stepInDutch),
    veranderingen: (changes.get(route.id) ?? []).map(({ at, who, what, stepId, before, after }) => ({
      wanneer: iso(at),
      wie: who,
      wat: what,
      stap: stepId,
      van: before,
      naar: after,
    })),
  })),
});

const stepInDutch = (step: Step) => ({
  id: step.id,
  naam: step.title,
  waarom: step.why,
  wat: step.what,
  hoe: step.how,
  instrument: step.instrumentId,
  aanbod: step.offeringId,
  wie: step.responsible,
  metWie: step.responsibleWords,
  na: step.after,
  van: step.from,
  tot: step.to,
  urenPerWeek: step.hoursPerWeek,
  stand: step.status,
  waaromDezeStand: step.statusReason,
  hoeGingHet: step.feeling,
  eigenWoorden: step.feelingWords,
  gezegd: iso(step.feltAt),
  afgesproken: step.agreement,
  afgesprokenDoor: step.agreedBy,
  afgesprokenOp: iso(step.agreedAt),
  kleinerGemaaktVan: step.splitFrom,
});
