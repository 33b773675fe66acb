import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';

let world: World;
let here: Organisation;
before(async () => {
  world = await testWorld();
  here = await testOrganisation(world);
});
after(() => world.close());

/** Width and height, as the first chunk of a PNG tells. */
async function sizeOf(url: string): Promise<readonly number[]> {
  const answer = await here.ask(url);
  assert.equal(answer.headers.get('Content-Type'), 'image/png', url);
  const png = Buffer.from(await answer.arrayBuffer());
  assert.equal(png.toString('latin1', 1, 4), 'PNG', url);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('the manifest has the icon as PNG too, in the sizes it says, one of them to be cut round', async () => {
  const answer = await here.ask('/app.webmanifest');
  const { icons }: { icons: { src: string; sizes: string; type: string; purpose: string }[] } =
    await answer.json();
  const pngs = icons.filter(({ type }) => type === 'image/png');
  assert.deepEqual(
    pngs.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  );
  for (const { src, sizes } of pngs) assert.equal((await sizeOf(src)).join('x'), sizes);
});

test('every page has an icon of 180 pixels for the home screen of iOS', async () => {
  const page = await (await here.ask('/')).text();
  const href = /<link rel="apple-touch-icon" href="([^"]+)"/.exec(page)?.[1] ?? '';
  assert.deepEqual(await sizeOf(href), [180, 180]);
});
