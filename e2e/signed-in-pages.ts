import { policyLinks } from '../src/features/choice/links.ts';
import { dossierChoiceLinks, dossierLinks, ownChoiceLinks } from '../src/features/dossier/index.ts';
import { evidenceLinks } from '../src/features/evidence/index.ts';
import { experimentLinks } from '../src/features/experiments/index.ts';
import { guidanceLinks } from '../src/features/guidance/index.ts';
import { loopLinks } from '../src/features/loop/index.ts';
import { measureLinks } from '../src/features/measures/index.ts';
import { demoId } from '../src/features/organisation/demo/chance.ts';
import { demoModels, demoPeople, organisationLinks } from '../src/features/organisation/index.ts';
import { demoStoryIds, demoStudyId } from '../src/features/organisation/routes/demo-stories.ts';
import { practiceLinks } from '../src/features/practice/index.ts';
import { routeLinks } from '../src/features/route/index.ts';
import { storyLinks } from '../src/features/stories/index.ts';
import { valueLinks } from '../src/features/value/index.ts';
import type { Role } from '../src/shared/roles.ts';
import type { ListedPage } from './pages.ts';

/** A story on its way, as the pages without script carry it along. */
const storyFields = {
  ...{ 'mag-onderzoek': 'ja', 'mag-citeren': 'ja', 'mag-gemeente': 'ja', 'mag-leren': 'nee' },
  ...{
    moment: '1',
    wie: 'candidate',
    verhaaltaal: 'nl',
    verhaal: 'Ik durfde niet.',
    'verteld-op': '2026-11-01',
  },
  ...{ plaat: 'a', 'sterkte-a': 'mostly', 'gaat-taal': 'beter' },
};

const [mila = '', , , , , , colleague = ''] = demoPeople.map(({ id }) => id);
const [withOutcome = '', withoutOutcome = ''] = demoModels.map(({ id }) => id);
const oneLine = demoModels[0]?.lines[0]?.id ?? '';

const route = routeLinks.of(mila);
const { mine } = routeLinks;
/** The step of now and the one after it, of the demonstration. */
const now = '00000000-0000-7000-8081-000000000003';
const next = '00000000-0000-7000-8081-000000000004';
const choice = '00000000-0000-7000-8003-000000000000';
const [closedStudy, draftStudy, runningStudy] = [demoId(190, 1), demoId(190, 2), demoId(190, 3)];
/** In the caseload of the demo coach. */
const inStudy = demoPeople[24]?.id ?? '';

/** Every page behind the door, by who sees it: add yours, and it is looked at in both languages and at every size. */
export const signedInPages: Readonly<Partial<Record<Role, readonly ListedPage[]>>> = {
  coach: [
    { name: 'caseload', path: dossierLinks.list },
    { name: 'caseload of colleagues', path: `${dossierLinks.list}?van=colleagues&pagina=2` },
    { name: 'nobody found', path: `${dossierLinks.list}?zoek=qqq` },
    { name: 'new dossier', path: dossierLinks.add },
    { name: 'dossier', path: dossierLinks.dossier(mila) },
    { name: 'details of a dossier', path: dossierLinks.edit(mila) },
    { name: 'access to a dossier', path: dossierLinks.access(colleague) },
    { name: 'renewing access', path: dossierLinks.access(mila) },
    { name: 'outcomes', path: measureLinks.outcomes(mila) },
    { name: 'account', path: organisationLinks.account },
    { name: 'stories of somebody', path: storyLinks.ofPerson(mila) },
    { name: 'stories to learn from', path: storyLinks.learn },
    { name: 'choosing in a dossier', path: dossierChoiceLinks.new(mila) },
    { name: 'advice in a dossier', path: dossierChoiceLinks.advice(mila, choice) },
    { name: 'routes in a dossier', path: dossierChoiceLinks.routes(mila, choice) },
    { name: 'why, in a dossier', path: dossierChoiceLinks.why(mila, choice) },
    { name: 'what was chosen', path: dossierChoiceLinks.decide(mila, choice) },
    { name: 'route', path: route.page },
    { name: 'goal', path: route.goal },
    { name: 'plan', path: route.plan },
    { name: 'step', path: route.step(now) },
    { name: 'changing a step', path: route.edit(next) },
    { name: 'a step more', path: route.newStep },
    { name: 'a step in parts', path: route.split(next) },
    { name: 'adopting a route', path: `${routeLinks.adopt(mila, choice)}?route=samen-op` },
    { name: 'contact', path: guidanceLinks.contact(mila) },
    { name: 'one contact', path: guidanceLinks.one(mila, '00000000-0000-7000-8015-000000000000') },
    { name: 'agreement about contact', path: guidanceLinks.agreement(mila) },
    { name: 'workplace', path: guidanceLinks.workplace(mila) },
    { name: 'messages', path: guidanceLinks.messages(mila) },
    { name: 'messages without an account', path: guidanceLinks.messages(colleague) },
    { name: 'who is silent', path: guidanceLinks.heard },
    { name: 'loop of the caseload', path: loopLinks.page },
    { name: 'teams', path: practiceLinks.teams },
    { name: 'how a team works', path: practiceLinks.team('lindewaard') },
    { name: 'how it goes with a team', path: practiceLinks.course('lindewaard') },
    { name: 'a principle of a team', path: practiceLinks.principle('lindewaard', demoId(40, 0)) },
    { name: 'a step of the method', path: practiceLinks.step('lindewaard', demoId(40, 998)) },
    { name: 'agreeing on a method', path: practiceLinks.agree('lindewaard', demoId(40, 997)) },
    { name: 'an evaluation', path: practiceLinks.evaluation('lindewaard', demoId(40, 996)) },
    {
      ...{ name: 'a wrong event', path: practiceLinks.event('lindewaard', demoId(40, 999)) },
      ...{ fields: { tot: '2' }, status: 400 },
    },
    { name: 'studies of a dossier', path: experimentLinks.ask(inStudy) },
    { name: 'part in a closed study', path: experimentLinks.askFor(inStudy, closedStudy) },
    { name: 'who has no agreement', path: `${guidanceLinks.heard}?wie=zonder` },
  ],
  jobSeeker: [
    { name: 'own loop', path: loopLinks.page },
    { name: 'own dossier', path: dossierLinks.mine },
    { name: 'own route', path: mine.page },
    { name: 'own step', path: mine.step(now) },
    { name: 'new step', path: mine.newStep },
    { name: 'changing an own step', path: mine.edit(next) },
    { name: 'own goal', path: mine.goal },
    { name: 'own advice', path: ownChoiceLinks.advice(choice) },
    { name: 'own routes', path: ownChoiceLinks.routes(choice) },
    { name: 'why, for oneself', path: ownChoiceLinks.why(choice) },
    { name: 'making a step smaller', path: mine.split(next) },
    { name: 'talk with the coach', path: guidanceLinks.talk },
    { name: 'questions of the week', path: guidanceLinks.week },
  ],
  administrator: [
    { name: 'manage', path: organisationLinks.manage },
    { name: 'organisation', path: organisationLinks.settings },
    { name: 'people', path: organisationLinks.people },
    { name: 'new account', path: organisationLinks.newPerson },
    { name: 'one account', path: organisationLinks.person('00000000-0000-7000-8001-000000000002') },
    { name: 'municipalities', path: organisationLinks.municipalities },
    { name: 'retention', path: organisationLinks.retention },
    { name: 'log', path: organisationLinks.log },
    { name: 'colours', path: organisationLinks.colours },
    {
      name: 'preview of colours',
      path: organisationLinks.colours,
      fields: { hoofdkleur: '#ffcc00', stap: 'voorbeeld' },
    },
  ],
  partner: [{ name: 'welcome', path: organisationLinks.welcome }],
  storyGuide: [
    { name: 'studies to take stories for', path: storyLinks.guide },
    { name: 'taking a story', path: storyLinks.record(demoStudyId) },
    {
      name: 'what helped',
      path: storyLinks.record(demoStudyId),
      fields: { id: mila, stap: 'story', naar: 'verder', ...storyFields },
    },
    {
      name: 'two lines',
      path: storyLinks.record(demoStudyId),
      fields: { id: mila, stap: 'triad', naar: 'verder', ...storyFields },
    },
    {
      name: 'what changed',
      path: storyLinks.record(demoStudyId),
      fields: { id: mila, stap: 'dyads', naar: 'verder', ...storyFields },
    },
    {
      name: 'check of a story',
      path: storyLinks.record(demoStudyId),
      fields: { id: mila, stap: 'indicators', naar: 'verder', ...storyFields },
    },
    { name: 'stories handed in', path: storyLinks.taken },
    { name: 'taking back a story', path: storyLinks.withdraw },
  ],
  researcher: [
    { name: 'studies with stories', path: storyLinks.studies },
    { name: 'new study with stories', path: storyLinks.newStudy },
    { name: 'patterns', path: storyLinks.patterns(demoStudyId) },
    { name: 'stories behind a part', path: `${storyLinks.patterns(demoStudyId)}?deel=driehoek.a&alles=1` },
    { name: 'tellers side by side', path: `${storyLinks.patterns(demoStudyId)}?naast=perspective` },
    { name: 'moments side by side', path: `${storyLinks.patterns(demoStudyId)}?naast=moment` },
    { name: 'codes', path: `${storyLinks.codes(demoStudyId)}?code=00000000-0000-7000-8029-000000000000` },
    { name: 'one story', path: storyLinks.story(demoStoryIds.arabic) },
    { name: 'measurements', path: measureLinks.all },
    { name: 'new measurement', path: measureLinks.new },
    {
      name: 'measurement of job seekers',
      path: measureLinks.campaign('00000000-0000-7000-80a0-000000000001'),
    },
    {
      name: 'measurement of professionals',
      path: measureLinks.campaign('00000000-0000-7000-80a0-000000000002'),
    },
    { name: 'bringing outcomes in', path: measureLinks.import },
    { name: 'published costs and benefits', path: valueLinks.list },
    { name: 'studies', path: experimentLinks.list },
    { name: 'new study', path: experimentLinks.new },
    { name: 'draft of a study', path: experimentLinks.study(draftStudy) },
    { name: 'design of a study', path: experimentLinks.edit(draftStudy) },
    { name: 'registering a study', path: experimentLinks.register(draftStudy) },
    { name: 'watching a study', path: experimentLinks.watch(runningStudy) },
    { name: 'a study that runs', path: experimentLinks.study(runningStudy) },
    { name: 'report of a study', path: experimentLinks.report(closedStudy) },
    { name: 'pointers with counts', path: evidenceLinks.pointers },
  ],
  editor: [
    { name: 'welcome', path: organisationLinks.welcome },
    { name: 'findings to write', path: evidenceLinks.all },
    { name: 'a new finding', path: evidenceLinks.add },
    {
      ...{ name: 'a wrong finding', path: evidenceLinks.add },
      ...{ fields: { vergelijking: 'geen', verschil: '40' }, status: 400 },
    },
    { name: 'a finding to withdraw', path: evidenceLinks.finding(demoId(13, 0)) },
    { name: 'changing a finding', path: evidenceLinks.edit(demoId(13, 0)) },
  ],
  manager: [
    { name: 'stories in figures', path: storyLinks.counts },
    { name: 'manage', path: organisationLinks.manage },
    { name: 'loop of the organisation', path: loopLinks.page },
    { name: 'closed studies', path: experimentLinks.list },
    { name: 'report of a study', path: experimentLinks.report(closedStudy) },
    { name: 'costs and benefits', path: valueLinks.list },
    { name: 'new calculation', path: valueLinks.add },
    { name: 'calculation with an outcome', path: `${valueLinks.model(withOutcome)}?mensen=200&effect=7` },
    { name: 'calculation without an outcome', path: valueLinks.model(withoutOutcome) },
    { name: 'assumptions', path: valueLinks.edit(withOutcome) },
    { name: 'new line', path: valueLinks.addLine(withOutcome) },
    { name: 'one line', path: valueLinks.line(withOutcome, oneLine) },
    { name: 'policy', path: policyLinks.page },
    {
      name: 'preview of a policy',
      path: policyLinks.preview,
      fields: { versie: '0', 'gewichten.vorm': '30', 'gewichten.leefgebied.wens': '5' },
    },
  ],
};
