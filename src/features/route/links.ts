/** The pages of one route; coach and person have the same, at two places. */
const pagesAt = (base: string) => {
  const step = (id: string) => `${base}/stappen/${id}`;
  return {
    page: base,
    goal: `${base}/doel`,
    plan: `${base}/afspraken`,
    paper: `${base}/plan.pdf`,
    newStep: `${base}/nieuwe-stap`,
    step,
    edit: (id: string) => `${step(id)}/wijzigen`,
    split: (id: string) => `${step(id)}/splitsen`,
    status: (id: string) => `${step(id)}/stand`,
    agree: (id: string) => `${step(id)}/afspraak`,
    offering: (id: string) => `${step(id)}/plek`,
    felt: (id: string) => `${step(id)}/hoe-ging-het`,
    pause: `${base}/pauze`,
    resume: `${base}/verder`,
    end: `${base}/afsluiten`,
  } as const;
};
export type RoutePages = ReturnType<typeof pagesAt>;

export const routeLinks = {
  /** For the coach. */
  of: (person: string): RoutePages => pagesAt(`/dossiers/${person}/route`),
  /** For the person. */
  mine: pagesAt('/mijn/route'),
  /** Takes over a route of an advice. */
  adopt: (person: string, choice: string) => `/dossiers/${person}/keuzes/${choice}/overnemen`,
} as const;
