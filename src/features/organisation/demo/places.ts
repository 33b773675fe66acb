/** Invented municipalities; no Dutch municipality, past or present, has these names. */
export const demoMunicipalities = [
  { id: 'lindewaard', name: 'Lindewaard' },
  { id: 'oeverstad', name: 'Oeverstad' },
] as const;
export type DemoMunicipality = (typeof demoMunicipalities)[number]['id'];

/** Invented places within them. */
export const demoPlaces: Readonly<Record<DemoMunicipality, readonly string[]>> = {
  lindewaard: ['Lindewaard-Centrum', 'Oud-Lindewaard', 'Wilgenhoek', 'Broekermeent'],
  oeverstad: ['Oeverstad-Centrum', 'Oeverstad-Haven', 'Kadewijk', 'Zilverdijk'],
};
