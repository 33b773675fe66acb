import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type Organisation,
  testOrganisation,
  testWorld,
  type World,
} from '../../../test/support/organisation.ts';
import { roles } from '../../shared/roles.ts';

describe('The doors of the start page', () => {
  let world: World;
  let here: Organisation;
  before(async () => {
    world = await testWorld();
    here = await testOrganisation(world);
  });
  after(() => world.close());

  const doorsFor = async (cookie?: string): Promise<string[]> => {
    const html = await (await here.ask('/', { cookie })).text();
    return [...html.matchAll(/class="sw-door[^"]*" href="([^"]+)"/g)].map(([, href = '']) => href);
  };

  test('lead a visitor to choosing and to signing in', async () => {
    assert.deepEqual(await doorsFor(), ['/keuze', '/dossiers']);
  });

  test('fit who is signed in: every door opens, and leads to the own work', async () => {
    const own: Record<string, string> = {
      ...{ coach: '/dossiers', jobSeeker: '/mijn', administrator: '/beheer', researcher: '/onderzoek' },
      ...{ storyGuide: '/verhalen/opnemen', manager: '/overzicht' },
    };
    for (const role of roles) {
      const cookie = await here.session(role);
      const doors = await doorsFor(cookie);
      assert.deepEqual(doors, ['/keuze', own[role] ?? '/welkom'], role);
      for (const door of doors)
        assert.equal((await here.ask(door, { cookie })).status, 200, `${role} ${door}`);
    }
  });

  test('choosing a step together stands in the menu of visitors and coaches', async () => {
    const nav = async (cookie?: string) =>
      /<nav class="sw-nav".*?<\/nav>/s.exec(await (await here.ask('/', { cookie })).text())?.[0];
    for (const cookie of [undefined, await here.session('coach')])
      assert.match((await nav(cookie)) ?? '', /href="\/keuze">Kies een stap</);
  });

  test('no link on the start page or in the menu leads a signed-in person nowhere', async () => {
    for (const role of roles) {
      const cookie = await here.session(role);
      const html = await (await here.ask('/', { cookie })).text();
      const links = new Set([...html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, href = '']) => href));
      for (const href of links) {
        const { status } = await here.ask(href.replaceAll('&amp;', '&'), { cookie });
        assert.ok(status < 400, `${role}: ${href} answers ${status}`);
      }
    }
  });
});
