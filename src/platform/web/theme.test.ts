import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { assetAt, assets, tenantStylesheet } from './assets.ts';
import { contrast } from './contrast.ts';
import { refuseTheme, type Scale } from './theme.ts';

const colours = readFileSync(new URL('css/colours.css', import.meta.url), 'utf8');
const own = (name: string, step: number): string =>
  new RegExp(`--sw-color-${name}-${step}: (#[0-9a-f]{6})`).exec(colours)?.[1] ?? '';
const scale = (name: string): Scale => ({
  50: own(name, 50),
  100: own(name, 100),
  200: own(name, 200),
  300: own(name, 300),
  400: own(name, 400),
  500: own(name, 500),
  600: own(name, 600),
  700: own(name, 700),
});
const petrol = scale('petrol');

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  assert.ok(Math.abs(contrast('#767676', '#ffffff') - 4.54) < 0.005);
});

test('our own theme keeps its promise for every colour', () => {
  for (const name of ['ink', 'petrol', 'sun', 'moss', 'clay', 'red', 'violet', 'sky']) {
    const { 50: palest, 100: pale, 400: line, 500: large, 600: text } = scale(name);
    assert.ok(contrast(text, '#ffffff') >= 7 && contrast(text, palest) >= 7, `${name}: text`);
    assert.ok(contrast(text, pale) >= 7, `${name}: text on its own 100`);
    assert.ok(contrast(large, '#ffffff') >= 4.5, `${name}: large text`);
    assert.ok(contrast(line, '#ffffff') >= 3 && contrast(line, pale) >= 3, `${name}: line`);
  }
  assert.deepEqual(refuseTheme({ petrol, sun: scale('sun') }), []);
});

test('an organisation may be violet, but not pale', () => {
  assert.deepEqual(refuseTheme({ petrol: scale('violet') }), []);
  const pale = refuseTheme({ petrol: { ...petrol, 500: '#5fb0b4' } });
  assert.deepEqual(
    pale.map(({ what }) => what),
    ['white on petrol-500', 'sun-300 beside petrol-500, in grey'],
  );
  const dark = refuseTheme({ petrol, sun: { ...scale('sun'), 300: '#a87400' } });
  assert.deepEqual(
    dark.map(({ rule }) => rule),
    ['tooLittleContrast', 'hardToTellApart'],
  );
});

test('what is no colour never reaches the stylesheet', () => {
  const sly = { petrol: { ...petrol, 500: 'red}body{display:none' } };
  assert.deepEqual(refuseTheme(sly), [{ rule: 'notAColour', what: 'petrol-500' }]);
  assert.equal(tenantStylesheet('x', sly), null);
  assert.equal(tenantStylesheet('x{}', { petrol }), null);
});

test('a theme becomes a stylesheet of its own, on the element of ours', () => {
  const url = tenantStylesheet('lindewaard', { petrol: scale('violet') });
  assert.match(url ?? '', /^\/assets\/[\w-]{12}\/tenant-lindewaard\.css$/);
  const css = Buffer.from(assetAt(url ?? '')?.plain ?? []).toString();
  assert.match(css, /^\.stapwijs\.tenant-lindewaard\{--sw-color-petrol-50:#f5f2fa;/);
});

test('a first view is light: style, script and pictograms within 20 kB', () => {
  const { css, js, sprite } = assets();
  const packed = [css, js, sprite].map(({ br }) => br?.length ?? 0);
  assert.ok(packed.reduce((sum, bytes) => sum + bytes, 0) < 20_000, `${packed}`);
});

test('every token a rule asks for is in the stylesheet', () => {
  const css = Buffer.from(assets().css.plain).toString();
  const given = new Set([...css.matchAll(/(--[\w-]+):/g)].map((found) => found[1]));
  const asked = [...css.matchAll(/var\((--(?:sw|basis)-[\w-]+)\)/g)].map((found) => found[1]);
  const missing = new Set(asked.filter((name) => !given.has(name)));
  assert.deepEqual([...missing], []);
});
