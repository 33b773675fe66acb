import { offerLinks } from '../src/features/catalogue/links.ts';
import { choiceLinks } from '../src/features/choice/links.ts';
import { evidenceLinks } from '../src/features/evidence/index.ts';
import { demoId } from '../src/features/organisation/demo/chance.ts';
import { pageLinks } from '../src/features/pages/links.ts';
import type { Address } from './support/arrive.ts';

export interface ListedPage extends Address {
  name: string;
}

/** A person with debts who wants to do something for others. */
const situation = {
  trede: '2',
  wens: 'anderen',
  uren: '16',
  'stand-geld': 'belemmert',
  'stand-taal': 'kracht',
  wil: ['geld', 'dagbesteding'],
  taalniveau: 'A2',
  geldstress: 'ja',
  doelgroepen: ['schulden', 'ouders'],
};

/** A person who can work under guidance: the first cards have the longest words about research. */
const towardsWork = { trede: '3', wens: 'werk' };

/** Every page that a visitor can see: add yours, and it is looked at in both languages and at every size. */
export const pages: readonly ListedPage[] = [
  { name: 'start', path: pageLinks.start },
  { name: 'help', path: pageLinks.help },
  { name: 'gallery', path: pageLinks.gallery },
  { name: 'offer', path: offerLinks.all },
  { name: 'offer, searched with a typing error', path: offerLinks.searching('schuldhupl') },
  { name: 'offer, filtered', path: '/aanbod?leefgebied=geld&uren=8&open=ja&vorm=groep&vorm=individueel' },
  { name: 'offer, nothing found', path: offerLinks.searching('klussen') },
  { name: 'offer, an unknown filter', path: '/aanbod?leefgebied=maan' },
  { name: 'instrument', path: offerLinks.instrument('ips') },
  { name: 'instrument without research', path: offerLinks.instrument('loonkostensubsidie') },
  { name: 'instrument with a note', path: offerLinks.instrument('mobility-mentoring') },
  { name: 'comparison', path: offerLinks.comparing(['ips', 'jobcoaching', 'taalles-nt2']) },
  { name: 'comparison of nothing', path: offerLinks.compare },
  { name: 'explained advice', path: pageLinks.advice },
  { name: 'algorithm register', path: pageLinks.register },
  { name: 'sign in', path: '/inloggen' },
  { name: 'link asked', path: '/inloggen/link-verstuurd' },
  { name: 'post of the demonstration', path: '/post' },
  { name: 'privacy', path: pageLinks.privacy },
  { name: 'accessibility', path: pageLinks.accessibility },
  { name: 'findings', path: evidenceLinks.all },
  { name: 'findings, searched', path: `${evidenceLinks.all}?zoek=begeleidign` },
  { name: 'no findings', path: `${evidenceLinks.all}?onderwerp=wonen` },
  { name: 'a finding', path: evidenceLinks.finding(demoId(13, 0)) },
  { name: 'a finding with a number', path: evidenceLinks.finding(demoId(13, 4)) },
  { name: 'a count without a comparison', path: evidenceLinks.finding(demoId(13, 10)) },
  { name: 'pointers', path: evidenceLinks.pointers },
  { name: 'questions', path: choiceLinks.questions },
  { name: 'questions, filled in', path: choiceLinks.questions, fields: situation },
  { name: 'advice', path: choiceLinks.advice, fields: situation },
  { name: 'advice towards work', path: choiceLinks.advice, fields: towardsWork },
  { name: 'advice without answers', path: choiceLinks.advice, fields: { trede: '' } },
  { name: 'routes', path: choiceLinks.routes, fields: situation },
  {
    name: 'why and what if',
    path: choiceLinks.why,
    fields: { ...situation, instrument: 'schuldhulpverlening' },
  },
  { name: 'what if', path: choiceLinks.why, fields: { ...situation, 'wat-als': 'hoursPerWeek:8' } },
];
