import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconNames, pictogramNames, stateNames } from '../pictogram-names.ts';
import { drawingNames } from '../sprite.ts';
import { BothTexts, differencesIn } from './both-texts.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { Progress } from './progress.tsx';
import { shareClass } from './reason-bar.tsx';
import { Stairs } from './stairs.tsx';
import { StrengthMeter } from './strength-meter.tsx';
import { ThemeRow } from './theme-row.tsx';

const html = async (node: { toString(): string | Promise<string> }): Promise<string> => node.toString();

test('the list of drawings and the folder of drawings are the same', () => {
  const named = [
    ...pictogramNames.map((name) => `p-${name}`),
    ...iconNames.map((name) => `t-${name}`),
    ...stateNames.map((name) => `s-${name}`),
  ];
  assert.deepEqual(named.toSorted(), drawingNames());
});

test('what was typed stays, and the error stands above the field and is said with it', async () => {
  const typed = '06 12 <34> "x"';
  const field = await html(
    <Field locale="nl" name="tel" label="Nummer" help="10 cijfers" value={typed} error="Te kort." />,
  );
  assert.match(field, /value="06 12 &lt;34&gt; &quot;x&quot;"/);
  assert.match(field, /aria-invalid="true" aria-describedby="tel-hulp tel-fout"/);
  assert.ok(field.indexOf('id="tel-fout"') < field.indexOf('<input'));
  const area = await html(<Field locale="nl" name="meer" label="Meer" rows={3} value={typed} optional />);
  assert.match(area, /<textarea[^>]*>06 12 &lt;34&gt; &quot;x&quot;<\/textarea>/);
  assert.match(area, /\(hoeft niet\)/);
  assert.doesNotMatch(area, /aria-invalid|aria-describedby/);
});

test('an error summary links to every field; without errors there is none', async () => {
  const errors = [{ field: 'tel', message: 'Vul je telefoonnummer in' }];
  const summary = await html(<ErrorSummary locale="nl" errors={errors} />);
  assert.match(summary, /role="alert"[^>]*>.*Eén ding klopt nog niet.*<a class="utrecht-link" href="#tel">/);
  assert.doesNotMatch(await html(<div>{ErrorSummary({ locale: 'nl', errors: [] })}</div>), /alert/);
});

test('a share is a class in steps of five, whatever number comes in', () => {
  assert.equal(shareClass(0.54), 'sw-share-55');
  assert.equal(shareClass(0), 'sw-share-0');
  assert.equal(shareClass(7), 'sw-share-100');
  assert.equal(shareClass(-1), 'sw-share-0');
});

test('no research known is not the same as a weak result', async () => {
  const unknown = await html(<StrengthMeter locale="nl" level={null} />);
  const zero = await html(<StrengthMeter locale="nl" level={0} words="Onderzoek loopt" />);
  const full = (text: string): number => text.split('--full').length - 1;
  assert.match(unknown, /Nog geen onderzoek bekend/);
  assert.match(zero, /0 van 5\./);
  assert.deepEqual([full(unknown), full(zero)], [0, 0]);
  assert.equal(full(await html(<StrengthMeter locale="nl" level={4} />)), 4);
});

test('a theme row has four real radio buttons and one wish, and marks what was chosen', async () => {
  const row = await html(
    <ThemeRow
      locale="en"
      id="geld"
      label="Money"
      picture="geld"
      stateField="stand-geld"
      wishField="wens"
      state="belemmert"
      wish={true}
    />,
  );
  assert.equal(row.split('type="radio"').length - 1, 4);
  assert.match(row, /value="belemmert" checked/);
  assert.match(row, /type="checkbox" name="wens" value="geld" checked/);
  assert.match(row, /<legend class="sw-visually-hidden">Money: how is it going\?<\/legend>/);
});

test('progress says where you are, also without seeing the stones', async () => {
  const stones = await html(
    <Progress locale="nl" steps={['Hoe gaat het?', 'Kijk wat past', 'Begin']} now={2} />,
  );
  assert.match(stones, /aria-current="step"><span class="sw-progress__name">2\. Kijk wat past/);
  assert.match(stones, /Stap 2 van 3: Kijk wat past/);
});

test('no component writes a style: the Content-Security-Policy would drop it', async () => {
  const labels = { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e', 6: 'f' };
  assert.doesNotMatch(await html(<Stairs name="trede" labels={labels} chosen={null} />), /style=| checked/);
});

test('two people who changed the same see both texts, only where they differ', async () => {
  const labels = { what: 'Wat', how: 'Hoe' };
  const differences = differencesIn(labels, { what: 'Bellen ', how: 'Samen' }, { what: 'Bellen', how: '' });
  assert.deepEqual(differences, [{ label: 'Hoe', theirs: 'Samen', yours: '' }]);
  const at = new Date('2026-11-20T09:00:00Z');
  const page = await html(
    <BothTexts locale="nl" who="Joris" at={at} differences={differences} keep="/mijn/route" />,
  );
  assert.match(page, /Joris heeft dit net ook veranderd/);
  assert.match(page, /<dd>Samen<\/dd>.*<dd>\(leeg\)<\/dd>/);
  assert.match(page, /href="\/mijn\/route"/);
});
