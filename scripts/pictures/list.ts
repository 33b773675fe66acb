import type { Page } from 'playwright-core';
import { arrive } from '../../e2e/support/arrive.ts';

export const widths = { desk: 1280, phone: 360 } as const;

/** A demo account by the first part of its address, or somebody without one. */
export type Who = 'visitor' | 'werkzoekende' | 'coach' | 'onderzoeker' | 'manager' | 'beheerder';

export interface Picture {
  readonly name: string;
  readonly who: Who;
  readonly go: (page: Page, base: string) => Promise<unknown>;
  /** What stands at the top of the picture; without it the top of the page. */
  readonly at?: string;
  readonly height?: number;
}

/** An invented person: rung 2, wants work, eight hours a week, debts in the way. */
const answers = {
  trede: '2',
  wens: 'werk',
  uren: '8',
  'stand-geld': 'belemmert',
  wil: 'geld',
  'stand-zelfvertrouwen': 'speelt',
  'stand-vervoer': 'kracht',
  geldstress: 'ja',
  problematischeSchulden: 'ja',
  'geen-doelgroepen': 'ja',
  taalniveau: 'B1',
  gemeente: 'Lindewaard',
};

const at =
  (path: string): Picture['go'] =>
  (page, base) =>
    page.goto(base + path);

/** Sends a form from the start page and waits until the answer has taken its place. */
export const sent =
  (path: string, fields: Readonly<Record<string, string>>): Picture['go'] =>
  async (page, base) => {
    await arrive(page, base, { path, fields });
    await page.waitForURL(({ pathname }) => pathname !== '/');
  };

/** The dossier of this invented person, as a coach finds it. */
const dossier: Picture['go'] = async (page, base) => {
  await page.goto(`${base}/dossiers?van=colleagues&zoek=Mila`);
  await page.getByRole('link', { name: 'Mila de Wit' }).first().click();
};

/** A choice in that dossier; what was stored stays, for the pictures after it. */
const choice: Picture['go'] = async (page, base) => {
  await dossier(page, base);
  await sent(`${new URL(page.url()).pathname}/keuzes`, answers)(page, base);
};

const decision: Picture['go'] = async (page, base) => {
  await choice(page, base);
  await page.goto(`${page.url()}/besluit`);
};

const otherWeights: Picture['go'] = async (page, base) => {
  await page.goto(`${base}/beheer/beleid`);
  await page.getByLabel('Iemand wil hieraan werken', { exact: false }).first().fill('12');
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
};

/** The report of the invented study. */
const report: Picture['go'] = async (page, base) => {
  await page.goto(`${base}/onderzoek`);
  await page.getByRole('link', { name: /Wat werkt op weg naar werk/ }).click();
  await page.locator('main a[href$="/rapport"]').first().click();
};

export const pictures: readonly Picture[] = [
  { name: 'start', who: 'visitor', go: at('/') },
  { name: 'aanbod', who: 'visitor', go: at('/aanbod?leefgebied=geld') },
  { name: 'instrument', who: 'visitor', go: at('/aanbod/ips') },
  { name: 'vergelijken', who: 'visitor', go: at('/aanbod/vergelijk?id=ips&id=jobcoaching&id=taalles-nt2') },
  { name: 'vragen', who: 'visitor', go: at('/keuze'), height: 1100 },
  { name: 'advies', who: 'visitor', go: sent('/keuze/advies', answers), at: 'article' },
  { name: 'routes', who: 'visitor', go: sent('/keuze/routes', answers), height: 1100, at: '.sw-routes' },
  { name: 'waarom', who: 'visitor', go: sent('/keuze/waarom', { ...answers, instrument: 'ips' }) },
  { name: 'inloggen', who: 'visitor', go: at('/inloggen') },
  { name: 'dossiers', who: 'coach', go: at('/dossiers') },
  { name: 'dossier', who: 'coach', go: dossier },
  { name: 'besluit', who: 'coach', go: decision },
  { name: 'mijn', who: 'werkzoekende', go: at('/mijn') },
  { name: 'mijn-route', who: 'werkzoekende', go: at('/mijn/route') },
  { name: 'gesprek', who: 'werkzoekende', go: at('/mijn/gesprek') },
  { name: 'overzicht', who: 'manager', go: at('/overzicht'), height: 1100 },
  { name: 'werkwijze', who: 'coach', go: at('/werkwijze/lindewaard/verloop'), height: 1100 },
  { name: 'rapport', who: 'onderzoeker', go: report, height: 1100 },
  { name: 'beheer', who: 'beheerder', go: at('/beheer') },
  { name: 'mensen', who: 'beheerder', go: at('/beheer/mensen') },
  { name: 'bewaren', who: 'beheerder', go: at('/beheer/bewaren') },
  { name: 'logboek', who: 'beheerder', go: at('/beheer/logboek') },
  { name: 'beleid', who: 'manager', go: at('/beheer/beleid') },
  { name: 'beleid-voorbeeld', who: 'manager', go: otherWeights },
];
