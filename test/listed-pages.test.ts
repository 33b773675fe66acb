import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../e2e/pages.ts';
import { signedInPages } from '../e2e/signed-in-pages.ts';
import { allRoutes } from '../src/app.ts';

/** Addresses that give no page, or one that a browser test of its own has to reach. */
const elsewhere: Readonly<Record<string, string>> = {
  '/dossiers/:id/verwijderen': 'only of a closed dossier: e2e/dossier',
  '/werkplek/:token': 'by a link: e2e/guidance',
  '/vragenlijst/:token': 'by a link: e2e/measures',
  '/inloggen/link/:token': 'by a link: e2e/guidance',
  '/metingen/import/:bestand': 'a file that waits: e2e/measures',
  '/account/wachtwoord': 'only with a password for once',
  '/verhalen/verhaal/:verhaal/geluid': 'a sound',
  '/beheer/beleid/gewichten': 'leads to the page of the policy',
};
const file = /^\/api\/|\.(pdf|json|xlsx|js|webmanifest)$/;

test('every page is looked at in both languages and at every size, or somewhere that is named', () => {
  const listed = [...pages, ...Object.values(signedInPages).flat()].map(({ path }) =>
    path.replace(/[?#].*/, ''),
  );
  const shapeOf = (path: string) => new RegExp(`^${path.replaceAll(/:[a-z]+(?:\{[^}]*\})?/g, '[^/]+')}$`);
  const forgotten = allRoutes
    .filter(({ method, path }) => method === 'GET' && !file.test(path) && !(path in elsewhere))
    .filter(({ path }) => !listed.some((one) => shapeOf(path).test(one)));
  assert.deepEqual(
    forgotten.map(({ path }) => path),
    [],
  );
});
