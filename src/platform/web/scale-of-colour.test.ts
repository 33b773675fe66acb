import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, luminance } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { scaleOf } from './scale-of-colour.ts';
import { refuseTheme, steps } from './theme.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('a colour comes back from OKLCH as it went in', () => {
  fc.assert(fc.property(colour, (hex) => assert.equal(hexOf(oklchOf(hex)), hex)));
  const { l, c } = oklchOf('#ffffff');
  assert.ok(Math.abs(l - 1) < 1e-3 && c < 1e-3);
});

test('what a screen cannot show becomes greyer, not lighter', () => {
  const shown = oklchOf(hexOf({ l: 0.6, c: 0.5, h: 2 }));
  assert.ok(Math.abs(shown.l - 0.6) < 0.01 && shown.c < 0.5);
});

test('whatever the main colour, its eight steps keep every rule of a theme and the promise of our own', () => {
  fc.assert(
    fc.property(colour, (main) => {
      const { scale } = scaleOf(main);
      assert.deepEqual(refuseTheme({ petrol: scale }), []);
      const { 50: palest, 100: pale, 400: line, 500: large, 600: text, 700: deep } = scale;
      assert.ok(contrast(text, '#ffffff') >= 7 && contrast(text, palest) >= 7 && contrast(text, pale) >= 7);
      assert.ok(contrast(large, '#ffffff') >= 4.5);
      assert.ok(contrast(line, '#ffffff') >= 3 && contrast(line, pale) >= 3);
      assert.ok(contrast(deep, '#ffffff') >= 11);
    }),
    { numRuns: 2_000 },
  );
});

test('the steps go from light to dark, also of black, white and yellow', () => {
  for (const main of ['#000000', '#ffffff', '#ffcc00', '#0b5a60', '#c0143c', '#808080', '#00ff00']) {
    const lights = steps.map((step) => luminance(scaleOf(main).scale[step]));
    assert.deepEqual(
      lights,
      lights.toSorted((a, b) => b - a),
      main,
    );
    assert.equal(new Set(lights).size, steps.length, main);
  }
});

test('a colour that carries white letters is used as it was given; another says how it changed', () => {
  assert.equal(scaleOf('#0B5A60').scale[500], '#0b5a60');
  assert.equal(scaleOf('#0b5a60').moved, null);
  assert.equal(scaleOf('#ffcc00').moved, 'darker');
  assert.equal(scaleOf('#000000').moved, 'lighter');
});

test('our own main colour gives about our own steps', () => {
  const { scale } = scaleOf('#0b5a60');
  const close = (hex: string, own: string) => Math.abs(oklchOf(hex).l - oklchOf(own).l) < 0.02;
  assert.ok(close(scale[100], '#daeded') && close(scale[300], '#77b4b6') && close(scale[600], '#08484e'));
});
