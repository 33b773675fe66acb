import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBaseCatalogue } from '../../src/features/catalogue/content.ts';
import { adviceTexts } from '../../src/features/choice/texts/advice.ts';
import { domainTexts } from '../../src/features/choice/texts/domains.ts';
import { findingEffectTexts } from '../../src/features/choice/texts/finding-effect.ts';
import { paperTexts } from '../../src/features/choice/texts/paper.ts';
import { policyTexts } from '../../src/features/choice/texts/policy.ts';
import { policyFieldTexts } from '../../src/features/choice/texts/policy-fields.ts';
import { questionTexts } from '../../src/features/choice/texts/questions.ts';
import { reasonTexts } from '../../src/features/choice/texts/reasons.ts';
import { pointerTexts } from '../../src/features/dossier/texts/pointers.ts';
import { evidenceTexts } from '../../src/features/evidence/texts/evidence.ts';
import { formTexts } from '../../src/features/evidence/texts/form.ts';
import { readStatement } from '../../src/features/pages/content.ts';
import { accessibilityTexts } from '../../src/features/pages/texts/accessibility.ts';
import { adviceTexts as explained } from '../../src/features/pages/texts/advice.ts';
import { privacyTexts } from '../../src/features/pages/texts/privacy.ts';
import { registerTexts } from '../../src/features/pages/texts/register.ts';
import { texts as pageTexts } from '../../src/features/pages/texts.ts';
import { webTexts } from '../../src/platform/web/texts.ts';
import { lintPlainDutch } from '../../src/shared/plain-language.ts';
import { lintTexts } from '../../src/shared/plain-language-texts.ts';

test('what a job seeker reads in the choice and around it is A2', () => {
  const texts = {
    advice: adviceTexts.nl,
    questions: questionTexts.nl,
    reasons: reasonTexts.nl,
    domains: domainTexts.nl,
    paper: paperTexts.nl,
    start: pageTexts.nl,
    web: webTexts.nl,
  };
  assert.deepEqual(lintTexts(texts, { level: 'A2', known: [] }), []);
});

/** Names of laws, standards and examinations that such a page has to call by their name. */
const named = ['Participatiewet', 'AVG', 'DPIA', 'IAMA', 'EUPL', 'JSON'];

test('what explains how it works is B1', () => {
  const { gecontroleerd, nietGecontroleerd, problemen } = readStatement();
  const statement = [
    ...gecontroleerd,
    ...nietGecontroleerd,
    ...problemen.flatMap((one) => Object.values(one)),
  ];
  const texts = {
    advice: explained.nl,
    privacy: privacyTexts.nl,
    accessibility: accessibilityTexts.nl,
    register: registerTexts.nl,
    policy: policyTexts.nl,
    policyFields: policyFieldTexts.nl,
    evidence: evidenceTexts.nl,
    evidenceForm: formTexts.nl,
    findingEffect: findingEffectTexts.nl,
    pointers: pointerTexts.nl,
    statement: statement.map(({ nl }) => nl),
  };
  const found = lintTexts(texts, { level: 'B1', known: named });
  // Capitals are looked for in the whole sentence, also in a name.
  const heard = found.filter(
    ({ rule, sentence }) => rule !== 'capitals' || !named.some((n) => sentence.includes(n)),
  );
  assert.deepEqual(heard, []);
});

/** The content stays as its writers made it; each of these was read, and is clear where it stands. */
const accepted: readonly [id: string, rule: string, why: string][] = [
  ['loonwaardemeting', 'long-sentence', '17 short words, one thought'],
  ['mobility-mentoring', 'long-sentence', '16 short words, one thought'],
  ['korte-vakcursus', 'long-sentence', '17 short words, one thought'],
  ['jobcarving', 'long-sentence', '17 short words, one thought'],
  ['woonbegeleiding', 'noun-style', '"bij het vinden van een huis" is how people say it'],
  ['praktijkleren', 'noun-style', '"bij het vinden van werk" is how people say it'],
  ['schuldhulpverlening', 'passive', 'who pays the fixed charges differs'],
  ['mantelzorg-ontlasten', 'jargon', '"je traject" is what a job seeker hears it called'],
];

test('the summaries of instruments are A2, but for a short list', () => {
  const found = readBaseCatalogue().flatMap(({ id, naam, korteOmschrijving }) =>
    lintPlainDutch(korteOmschrijving, { level: 'A2', known: [naam] }).map(({ rule }) => `${id}: ${rule}`),
  );
  assert.deepEqual(found.sort(), accepted.map(([id, rule]) => `${id}: ${rule}`).sort());
});
