import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { base, situationArb } from '../../../test/support/situations.ts';
import { situationSchema } from './answers/parse.ts';
import type { Situation } from './answers/situation.ts';
import { pairs, readChoiceForm, submittedFrom, submittedOf } from './forms.ts';

const schema = situationSchema(new Set(base.map((it) => it.id)));

/** A form says nothing about a life domain that is not discussed and not wished for, and knows no empty list of wishes. */
const asForm = ({ domains, motivatedFor, ...s }: Situation): Situation => {
  const said = domains?.filter((d) => d.wish || d.state !== 'niet-besproken') ?? [];
  return {
    ...s,
    ...(said.length > 0 ? { domains: said } : {}),
    ...(motivatedFor === undefined ? {} : { motivatedFor }),
  };
};

test('a stored situation fills the form, and the form gives the same situation', () => {
  fc.assert(
    fc.property(situationArb.map(asForm), (s) => {
      const read = readChoiceForm(schema, submittedFrom(pairs(submittedOf(s))));
      assert.ok(read.ok);
      const sorted = (x: Situation) => ({
        ...x,
        ...(x.domains ? { domains: [...x.domains].sort((a, b) => a.domain.localeCompare(b.domain)) } : {}),
      });
      assert.deepEqual(sorted(read.situation), sorted(s));
    }),
  );
});

test('a wish stands for answers, and an answer given apart goes before it', () => {
  const form = (fields: Record<string, string>) =>
    readChoiceForm(schema, submittedFrom(Object.entries(fields)));
  const wish = form({ wens: 'werk', uren: '8' });
  assert.ok(wish.ok);
  assert.deepEqual(wish.situation.motivatedFor, ['bepaald werk']);
  assert.equal(wish.situation.goal, 'uitstroom');
  assert.equal(wish.situation.hoursPerWeek, 8);
  const apart = form({ wens: 'werk', doel: 'behoud', uren: '8', urenPerWeek: '6' });
  assert.ok(apart.ok);
  assert.equal(apart.situation.goal, 'behoud');
  assert.equal(apart.situation.hoursPerWeek, 6);
});

test('unknown fields are dropped, and a wrong number is refused with its field', () => {
  const submitted = submittedFrom([
    ['postcode', '1234 AB'],
    ['urenPerWeek', '99'],
    ['trede', ''],
  ]);
  assert.deepEqual([...submitted.keys()], ['urenPerWeek']);
  const read = readChoiceForm(schema, submitted);
  assert.deepEqual(!read.ok && read.wrong.map((w) => w.field), ['urenPerWeek']);
});
