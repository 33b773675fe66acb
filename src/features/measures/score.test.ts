import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Answer, Answers } from './answer.ts';
import { readQuestionnaires } from './content.ts';
import { highestOf, pagesOf, type Questionnaire, questionnaireSchema, questionsOf } from './questionnaire.ts';
import { changeOf, type Returned, reportOf } from './report.ts';
import { scoreOf } from './score.ts';

const [seeker, professional] = readQuestionnaires();
assert.ok(seeker && professional);
const scaleOf = (questionnaire: Questionnaire, id: string) => {
  const scale = questionnaire.schalen.find((one) => one.id === id);
  assert.ok(scale);
  return scale;
};
const wellbeing = scaleOf(seeker, 'welzijn');

describe('A score', () => {
  test('is the mean of what was answered, with turned questions turned back', () => {
    const score = scoreOf(seeker, wellbeing, { energie: 5, rustig: 4, zin: 5, zorgen: 1 });
    assert.deepEqual(score, { ok: true, mean: 4.75, answered: 4, of: 4 });
  });

  test('does without one of four, and cannot be computed without two', () => {
    const three: Answers = { energie: 5, rustig: 'past-niet', zin: 2, zorgen: 2 };
    assert.deepEqual(scoreOf(seeker, wellbeing, three), { ok: true, mean: 11 / 3, answered: 3, of: 4 });
    const two: Answers = { energie: 5, rustig: 'zeg-niet', zin: 2 };
    assert.deepEqual(scoreOf(seeker, wellbeing, two), {
      ...{ ok: false, code: 'too-few-answers', answered: 2, of: 4 },
    });
  });

  test('never lies outside its range, whatever was sent', () => {
    const answer = fc.oneof<fc.Arbitrary<Answer>[]>(
      fc.integer({ min: -3, max: 9 }),
      fc.constantFrom('past-niet' as const, 'zeg-niet' as const),
    );
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), ([energie, rustig, zin, zorgen]) => {
        const score = scoreOf(seeker, wellbeing, { energie, rustig, zin, zorgen });
        if (score.ok) assert.ok(score.mean >= 1 && score.mean <= 5);
        else assert.ok(score.answered < 3);
      }),
    );
  });
});

describe('The questionnaires', () => {
  test('keep satisfaction with the service apart from wellbeing', () => {
    assert.notEqual(scaleOf(seeker, 'dienst'), wellbeing);
    assert.ok(scaleOf(seeker, 'dienst').vragen.every(({ id }) => !wellbeing.vragen.some((q) => q.id === id)));
  });

  test('ask everything once, at most three at a time', () => {
    for (const one of [seeker, professional]) {
      const pages = pagesOf(one);
      assert.deepEqual(pages.flat(), questionsOf(one));
      assert.ok(pages.every((page) => page.length >= 1 && page.length <= 3));
    }
  });

  test('are refused when a question names answers that do not exist', () => {
    const [first, ...rest] = seeker.schalen;
    assert.ok(first);
    const vragen = first.vragen.map((q) => ({ ...q, antwoorden: 'maan' }));
    const read = questionnaireSchema.safeParse({ ...seeker, schalen: [{ ...first, vragen }, ...rest] });
    assert.match(read.error?.issues[0]?.message ?? '', /energie noemt de antwoorden maan/);
  });
});

const attitude = scaleOf(professional, 'attitude');
const filled = (value: number): Answers =>
  Object.fromEntries(
    questionsOf(professional).map((q) => [
      q.id,
      q.omgekeerd ? highestOf(professional, q) + 1 - value : value,
    ]),
  );

const people = (
  municipality: string,
  howMany: number,
  moment: number,
  value: (i: number) => number,
): Returned[] =>
  Array.from({ length: howMany }, (_, i) => ({
    ...{ who: `${municipality}-${i}`, moment, municipality, answers: filled(value(i)) },
  }));

describe('A report', () => {
  test('hides a group of fewer than ten, and the one that would tell it', () => {
    const list = [
      ...people('A', 9, 1, () => 3),
      ...people('B', 12, 1, () => 4),
      ...people('C', 30, 1, () => 5),
    ];
    const at = reportOf(professional, list)[0]?.moments[0];
    assert.ok(at);
    assert.deepEqual(
      [...at.byMunicipality].map(([name, shown]) => [name, shown.ok]),
      [
        ['A', false],
        ['B', false],
        ['C', true],
      ],
    );
    assert.ok(at.all.ok && at.all.interval.n === 51);
  });

  test('tells of a change how many answered twice, and with what interval', () => {
    const list = [
      ...people('A', 20, 1, (i) => 2 + (i % 2)),
      ...people('A', 14, 2, (i) => 3 + (i % 3 === 0 ? 1 : 0)),
    ];
    const change = changeOf(professional, attitude, list);
    assert.ok(change.ok && change.interval.ok);
    assert.equal(change.interval.n, 14);
    assert.ok(change.interval.low < change.interval.mean && change.interval.mean < change.interval.high);
    assert.deepEqual(
      changeOf(
        professional,
        attitude,
        people('A', 20, 1, () => 2),
      ),
      {
        ...{ ok: false, code: 'one-moment' },
      },
    );
  });

  test('counts who sent something without a score as missing', () => {
    const silent: Returned[] = [1, 2].map((i) => ({
      ...{ who: `x${i}`, moment: 1, municipality: 'A', answers: { helpt: 'zeg-niet' } },
    }));
    const at = reportOf(professional, [...people('A', 11, 1, () => 3), ...silent])[0]?.moments[0];
    assert.ok(at?.all.ok);
    assert.equal(at.all.missing, 2);
    assert.equal(at.all.interval.n, 11);
    assert.deepEqual(at.all.alpha, { ok: false, code: 'no-variance', rows: 11, items: 4 });
  });
});
