/** Addresses of methodical working; a team is named by its municipality. */
export const practiceLinks = {
  teams: '/werkwijze',
  team: (team: string) => `/werkwijze/${team}`,
  course: (team: string) => `/werkwijze/${team}/verloop`,
  /** A page of the line of time, the latest first. */
  time: (team: string, page: number) => `/werkwijze/${team}/verloop?pagina=${page}#tijd`,
  principle: (team: string, id: string) => `/werkwijze/${team}/uitgangspunten/${id}`,
  dropPrinciple: (team: string, id: string) => `/werkwijze/${team}/uitgangspunten/${id}/weg`,
  step: (team: string, id: string) => `/werkwijze/${team}/stappen/${id}`,
  dropStep: (team: string, id: string) => `/werkwijze/${team}/stappen/${id}/weg`,
  agree: (team: string, id: string) => `/werkwijze/${team}/afspraken/${id}`,
  event: (team: string, id: string) => `/werkwijze/${team}/gebeurtenissen/${id}`,
  dropEvent: (team: string, id: string) => `/werkwijze/${team}/gebeurtenissen/${id}/weg`,
  evaluation: (team: string, id: string) => `/werkwijze/${team}/evaluaties/${id}`,
  dropEvaluation: (team: string, id: string) => `/werkwijze/${team}/evaluaties/${id}/weg`,
} as const;
