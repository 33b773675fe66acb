import type { Plan, Route, RouteStep } from '../plan/plan.ts';
import { reasonTexts } from '../texts/reasons.ts';
import { routeWords, type Speaker, stepText } from '../texts/words.ts';
import type { AdviceJson } from './schemas.ts';

type RouteJson = AdviceJson['routes'][number];

/** Without any route there is still one entry, that says why. */
export function routesJson(by: Speaker, { routes, lack }: Plan): RouteJson[] {
  const lacks = reasonTexts[by.locale].lack;
  if (routes.length === 0) {
    return [{ naam: 'wat-jij-wilt', toelichting: lacks['none-fits'], weken: 0, stappen: [] }];
  }
  return routes.map((route) => {
    const { explain } = routeWords(by, route);
    return routeJson(by, route, lack === null ? explain : `${lacks[lack]} ${explain}`);
  });
}

const routeJson = (by: Speaker, route: Route, toelichting: string): RouteJson => ({
  naam: route.name,
  toelichting,
  weken: route.weeks,
  stappen: route.steps.map((step) => stepJson(by, step)),
});

function stepJson(by: Speaker, step: RouteStep): RouteJson['stappen'][number] {
  const id = (row: number): string => by.instruments[row]?.id ?? '';
  return {
    instrument: id(step.row),
    vanWeek: step.from,
    totWeek: step.to,
    urenPerWeek: step.hours,
    na: [...step.after, ...step.afterStart].map(id),
    waarom: stepText(by, step),
  };
}
