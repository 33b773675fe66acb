import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { caseloadTexts } from '../../src/features/dossier/texts/caseload.ts';
import { detailsTexts } from '../../src/features/dossier/texts/details.ts';
import { dossierTexts } from '../../src/features/dossier/texts/dossier.ts';
import { eraseTexts } from '../../src/features/dossier/texts/erase.ts';
import { looksTexts } from '../../src/features/dossier/texts/looks.ts';
import { mineTexts } from '../../src/features/dossier/texts/mine.ts';
import { contactTexts } from '../../src/features/guidance/texts/contact.ts';
import { heardTexts } from '../../src/features/guidance/texts/heard.ts';
import { talkTexts } from '../../src/features/guidance/texts/talk.ts';
import { workplaceTexts } from '../../src/features/guidance/texts/workplace.ts';
import { loopTexts } from '../../src/features/loop/texts/loop.ts';
import { readQuestionnaires } from '../../src/features/measures/content.ts';
import { campaignTexts } from '../../src/features/measures/texts/campaigns.ts';
import { fillTexts } from '../../src/features/measures/texts/fill.ts';
import { importTexts } from '../../src/features/measures/texts/import.ts';
import { mineTexts as ownMeasures } from '../../src/features/measures/texts/mine.ts';
import { outcomeTexts } from '../../src/features/measures/texts/outcomes.ts';
import { accountTexts } from '../../src/features/organisation/texts/account.ts';
import { coloursTexts } from '../../src/features/organisation/texts/colours.ts';
import { logTexts } from '../../src/features/organisation/texts/log.ts';
import { mailLinkTexts } from '../../src/features/organisation/texts/mail-link.ts';
import { manageTexts } from '../../src/features/organisation/texts/manage.ts';
import { peopleTexts } from '../../src/features/organisation/texts/people.ts';
import { postTexts } from '../../src/features/organisation/texts/post.ts';
import { retentionTexts } from '../../src/features/organisation/texts/retention.ts';
import { settingsTexts } from '../../src/features/organisation/texts/settings.ts';
import { signInTexts } from '../../src/features/organisation/texts/sign-in.ts';
import { welcomeTexts } from '../../src/features/organisation/texts/welcome.ts';
import { courseTexts } from '../../src/features/practice/texts/course.ts';
import { entryTexts } from '../../src/features/practice/texts/entries.ts';
import { practiceTexts } from '../../src/features/practice/texts/practice.ts';
import { coachTexts } from '../../src/features/route/texts/coach.ts';
import { mineTexts as ownRouteTexts } from '../../src/features/route/texts/mine.ts';
import { paperTexts as planTexts } from '../../src/features/route/texts/paper.ts';
import { routeTexts } from '../../src/features/route/texts/route.ts';
import { guideTexts } from '../../src/features/stories/texts/guide.ts';
import { ownTexts } from '../../src/features/stories/texts/own.ts';
import { researchTexts } from '../../src/features/stories/texts/research.ts';
import { tellTexts } from '../../src/features/stories/texts/tell.ts';
import { answerTexts } from '../../src/features/value/texts/answer.ts';
import { formTexts } from '../../src/features/value/texts/forms.ts';
import { valueTexts } from '../../src/features/value/texts/value.ts';
import { valueWords } from '../../src/features/value/texts/words.ts';
import { offlineTexts } from '../../src/platform/web/offline-texts.ts';
import { lintTexts } from '../../src/shared/plain-language-texts.ts';
import { projectRoot } from '../house/source.ts';

/** Words these pages are about, and that every reader of them meets. */
const known = ['dossier', 'dossiers', 'e-mailadres', 'JSON', 'account', 'Participatiewet'];

test('what a job seeker reads about signing in and the own dossier is A2', () => {
  const texts = {
    signIn: signInTexts.nl,
    mailLink: mailLinkTexts.nl,
    offline: offlineTexts.nl,
    account: accountTexts.nl,
    mine: mineTexts.nl,
    looks: looksTexts.nl,
    fill: fillTexts.nl,
    ownMeasures: ownMeasures.nl,
    questionnaire: readQuestionnaires()
      .filter(({ voor }) => voor === 'werkzoekende')
      .map(({ naam, uitleg, schalen, antwoorden }) => [
        ...[naam.nl, uitleg.nl],
        ...schalen.flatMap(({ naam, vragen }) => [naam.nl, ...vragen.map(({ vraag }) => vraag.nl)]),
        ...Object.values(antwoorden).flatMap(({ woorden }) => woorden.map(({ nl }) => nl)),
      ]),
    route: routeTexts.nl,
    ownRoute: ownRouteTexts.nl,
    plan: planTexts.nl,
    talk: talkTexts.nl,
  };
  assert.deepEqual(lintTexts(texts, { level: 'A2', known }), []);
});

test('what coaches and administrators read is B1', () => {
  const texts = {
    caseload: caseloadTexts.nl,
    campaigns: campaignTexts.nl,
    outcomes: outcomeTexts.nl,
    importing: importTexts.nl,
    coachRoute: coachTexts.nl,
    details: detailsTexts.nl,
    dossier: dossierTexts.nl,
    erase: eraseTexts.nl,
    post: postTexts.nl,
    contact: contactTexts.nl,
    heard: heardTexts.nl,
    workplace: workplaceTexts.nl,
    manage: manageTexts.nl,
    people: peopleTexts.nl,
    retention: retentionTexts.nl,
    log: logTexts.nl,
    colours: coloursTexts.nl,
    welcome: welcomeTexts.nl,
    settings: settingsTexts.nl,
    practice: practiceTexts.nl,
    practiceForms: entryTexts.nl,
    practiceCourse: courseTexts.nl,
    loop: loopTexts.nl,
    value: valueTexts.nl,
    valueAnswer: answerTexts.nl,
    valueForms: formTexts.nl,
    valueWords: valueWords.nl,
  };
  assert.deepEqual(lintTexts(texts, { level: 'B1', known }), []);
});

test('what a teller hears or reads of a story is A2, what guides and researchers read is B1', () => {
  const code = ['verhalenbegeleider', 'onderzoekers'];
  const samples = {
    'researcher.page.zones': [{ a: 'iemand naast mij', b: 'ikzelf', c: 'hulp of regels' }],
  };
  assert.deepEqual(
    lintTexts({ tell: tellTexts.nl, own: ownTexts.nl }, { level: 'A2', known: [...known, ...code] }),
    [],
  );
  const texts = { guide: guideTexts.nl, researcher: researchTexts.nl };
  assert.deepEqual(lintTexts(texts, { level: 'B1', known: [...known, ...code], samples }), []);
});

test('the log has words for everything that is written in it', () => {
  const sources = globSync('src/**/*.ts', { cwd: projectRoot }).filter((file) => !file.includes('.test.'));
  const whats = sources.flatMap((file) =>
    [
      ...readFileSync(path.join(projectRoot, file), 'utf8').matchAll(
        /what(?: =|:) (?:.*\? )?'([a-z]+\.[a-z-]+)'(?: : '([a-z]+\.[a-z-]+)')?/g,
      ),
    ]
      .flatMap(([, one, other]) => [one, other])
      .filter((what) => what !== undefined),
  );
  assert.ok(whats.length > 15);
  for (const what of whats) assert.ok(what in logTexts.nl.whats, `texts/log.ts has no words for ${what}`);
});
