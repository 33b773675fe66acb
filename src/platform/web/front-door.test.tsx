import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { allRoutes, createApp } from '../../app.ts';
import { parseConfig } from '../../config.ts';
import { roles } from '../../shared/roles.ts';
import type { Deps } from '../deps.ts';
import { Page } from './components/page.tsx';
import { demoTenant, type Session } from './context.ts';
import { refuse } from './errors.tsx';
import { lineOf, readForm } from './read-form.ts';
import { render } from './render.ts';
import type { Access, Route } from './route.ts';
import { shellOf } from './shell.ts';

const nobody: Pick<Deps, 'clock' | 'ids' | 'config'> = {
  clock: () => new Date(0),
  ids: () => 'id',
  config: parseConfig({ TRUST_PROXY: '1' }),
};
const deps = nobody as Deps;
const own = { 'Sec-Fetch-Site': 'same-origin' };
const session = (...given: Session['roles']): Session => ({ accountId: 'a', name: 'Joris', roles: given });

const answer = (access: Access): readonly Route[] => [
  { method: 'GET', path: '/kast', access, handle: (c) => c.html('open') },
  { method: 'POST', path: '/kast', access, handle: (c) => c.html('open') },
];
const appWith = (routes: readonly Route[], who: Session | null = null, lines: unknown[] = []) =>
  createApp(
    deps,
    { resolveTenant: () => demoTenant, resolveSession: () => who, log: (line) => void lines.push(line) },
    routes,
  );

test('who is not signed in is sent to sign in, and comes back to the same page', async () => {
  const app = appWith(answer(['coach']));
  const asked = await app.request('/kast?laag=2&taal=nl');
  assert.equal(asked.status, 303);
  assert.equal(asked.headers.get('Location'), '/inloggen?terug=%2Fkast%3Flaag%3D2%26taal%3Dnl');
  const sent = await app.request('/kast', { method: 'POST', headers: own });
  assert.equal(sent.status, 401);
  assert.match(await sent.text(), /Log eerst in/);
});

test('what was written on a page when the session ended stays on it', async () => {
  const app = appWith([
    ...answer(['jobSeeker']),
    { method: 'POST', path: '/sleutel', access: 'anyPassword', handle: (c) => c.html('open') },
  ]);
  const body = new URLSearchParams([
    ['id', '00000000-0000-7000-8003-000000000000'],
    ['tekst', 'Ik kom morgen.\r\n<b>Echt</b>'],
    ['na', 'a'],
    ['na', 'b'],
  ]).toString();
  const headers = { ...own, 'Content-Type': 'application/x-www-form-urlencoded' };
  const late = await app.request('/kast', { method: 'POST', headers, body });
  assert.equal(late.status, 401);
  assert.equal(late.headers.get('Cache-Control'), 'no-store');
  const html = await late.text();
  assert.match(html, /Log eerst in/);
  assert.match(html, /action="\/kast\?taal=en"/);
  for (const value of ['Ik kom morgen.\n&lt;b&gt;Echt&lt;/b&gt;', 'a', 'b'])
    assert.ok(html.includes(`value="${value}"`), value);
  assert.match(html, /<p [^>]*>Ik kom morgen\.\n&lt;b&gt;Echt&lt;\/b&gt;<\/p>/);
  const password = await app.request('/sleutel', {
    method: 'POST',
    headers: own,
    body: 'chosen=geheim+woord',
  });
  assert.equal(password.status, 401);
  assert.doesNotMatch(await password.text(), /geheim/);
});

test('a wrong role sees what everybody sees where there is nothing', async () => {
  const app = appWith(answer(['coach']), session('manager'));
  const [closed, nothing] = [await app.request('/kast'), await app.request('/niets')];
  assert.deepEqual([closed.status, nothing.status], [404, 404]);
  const words = (html: string): string => html.replaceAll(/\/(?:kast|niets)/g, '');
  assert.equal(words(await closed.text()), words(await nothing.text()));
});

test('one of several roles is enough', async () => {
  assert.equal((await appWith(answer(['coach']), session('manager', 'coach')).request('/kast')).status, 200);
  assert.equal((await appWith(answer('signedIn'), session('partner')).request('/kast')).status, 200);
  assert.equal((await appWith(answer('public')).request('/kast')).status, 200);
});

test('every route of the product refuses whoever it is not for', async () => {
  for (const route of allRoutes.filter(({ access }) => access !== 'public')) {
    const address = route.path.replaceAll(/:[a-z]+(?:\{[^}]*\})?/gi, '0');
    const request = { method: route.method, headers: own };
    const stranger = await appWith(allRoutes).request(address, request);
    assert.ok([303, 401].includes(stranger.status), `${route.method} ${route.path} lets strangers in`);
    const wrong = roles.filter((role) => typeof route.access !== 'string' && !route.access.includes(role));
    for (const role of wrong) {
      const status = (await appWith(allRoutes, session(role)).request(address, request)).status;
      assert.equal(status, 404, `${route.method} ${route.path} lets a ${role} in`);
    }
  }
});

test('two routes with one address do not start', () => {
  assert.throws(() => appWith([...answer('public'), ...answer('public')]), /two routes answer GET \/kast/);
});

test('a form from elsewhere is refused, from our own pages accepted', async () => {
  const app = appWith(answer('public'));
  const post = async (headers: Record<string, string>) =>
    (await app.request('http://ons.nl/kast', { method: 'POST', headers: { Host: 'ons.nl', ...headers } }))
      .status;
  assert.equal(await post(own), 200);
  assert.equal(await post({ Origin: 'https://ons.nl' }), 200);
  assert.equal(await post({}), 403);
  assert.equal(await post({ Origin: 'null' }), 403);
  assert.equal(await post({ Origin: 'https://boef.nl' }), 403);
  assert.equal(await post({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ons.nl' }), 403);
  assert.equal(await post({ 'Sec-Fetch-Site': 'same-site' }), 403);
});

test('the API is not a form: it needs no origin, and says its errors as problem details', async () => {
  const routes: Route[] = [
    { method: 'POST', path: '/api/v1/kast', access: 'public', handle: (c) => c.json({ open: true }) },
    { method: 'GET', path: '/api/v1/dicht', access: 'signedIn', handle: (c) => c.json({}) },
  ];
  const app = appWith(routes);
  assert.equal((await app.request('/api/v1/kast', { method: 'POST' })).status, 200);
  const closed = await app.request('/api/v1/dicht');
  assert.equal(closed.status, 401);
  assert.equal(closed.headers.get('Content-Type'), 'application/problem+json');
  const missing = await app.request('/api/v1/niets');
  const said: unknown = await missing.json();
  assert.deepEqual(
    [missing.status, said],
    [
      404,
      {
        type: 'about:blank',
        title: 'Deze pagina is er niet',
        status: 404,
        detail: 'Misschien is het adres veranderd. Of je mag deze pagina niet zien.',
      },
    ],
  );
});

test('every answer carries the headers that keep others out', async () => {
  const app = appWith(answer('public'));
  for (const address of ['/kast', '/niets', '/assets/x/y.css']) {
    const { headers } = await app.request(address);
    assert.match(headers.get('Content-Security-Policy') ?? '', /^default-src 'none'; script-src 'self';/);
    assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(headers.get('Referrer-Policy'), 'same-origin');
    assert.equal(headers.get('Cross-Origin-Opener-Policy'), 'same-origin');
    assert.equal(headers.get('Strict-Transport-Security'), null);
    assert.ok(headers.get('X-Request-Id'));
  }
  const safe = await app.request('https://ons.nl/kast');
  assert.equal(safe.headers.get('Strict-Transport-Security'), 'max-age=31536000; includeSubDomains');
  assert.equal(safe.headers.get('Cache-Control'), 'private, no-cache');
});

test('a wrong method says which methods are right', async () => {
  const sent = await appWith(allRoutes).request('/hulp', { method: 'POST', headers: own });
  assert.deepEqual([sent.status, sent.headers.get('Allow')], [405, 'GET, HEAD']);
});

test('who looks at where a form goes, comes on the page above it', async () => {
  const handle: Route['handle'] = (c) => c.html('open');
  const app = appWith([
    { method: 'GET', path: '/kast/:id', access: 'public', handle },
    { method: 'POST', path: '/kast/:id/laden/:laad/weg', access: 'public', handle },
    { method: 'POST', path: '/weg', access: 'public', handle },
    { method: 'POST', path: '/api/v1/weg', access: 'public', handle },
  ]);
  const whereTo = async (path: string) => (await app.request(path)).headers.get('Location');
  assert.equal(await whereTo('/kast/3/laden/4/weg?taal=en'), '/kast/3');
  assert.equal(await whereTo('/weg'), '/');
  assert.equal((await app.request('/api/v1/weg')).status, 405);
});

test('words for what is gone by now can still be read', async () => {
  const gone: Route = {
    method: 'POST',
    path: '/kast',
    access: 'public',
    handle: (c) => refuse(c, 'notFound'),
  };
  const body = new URLSearchParams({ tekst: 'Een lang verhaal <b>', versie: '3' }).toString();
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const sent = await appWith([gone]).request('/kast', { method: 'POST', headers: { ...own, ...type }, body });
  assert.equal(sent.status, 404);
  const html = await sent.text();
  assert.match(html, /action="\/kast\?taal=en"><input type="hidden" name="tekst"/);
  assert.match(html, /niet bewaard.*Dit schreef je<\/h2><p[^>]*>Een lang verhaal &lt;b&gt;<\/p>/s);
});

test('too long a form is refused in words', async () => {
  const body = new URLSearchParams({ verhaal: 'a'.repeat(300_000) });
  const sent = await appWith(answer('public')).request('/kast', {
    method: 'POST',
    body,
    headers: { ...own, 'Content-Length': String(body.toString().length) },
  });
  assert.equal(sent.status, 413);
  assert.match(await sent.text(), /Maak je tekst korter/);
});

test('too large a file is called a file, and not text to make shorter', async () => {
  const routes = answer('public').map((route) => ({ ...route, upload: true }));
  const sent = await appWith(routes).request('/kast', {
    method: 'POST',
    body: 'a',
    headers: { ...own, 'Content-Length': String(50 * 1024 * 1024) },
  });
  assert.equal(sent.status, 413);
  assert.match(await sent.text(), /Dit bestand is te groot/);
});

test('an address with a NUL is refused in words, as a page and by the API', async () => {
  for (const address of ['/kast?zoek=%00', '/kast?%00=a', '/niets/%00', '/aanbod?zoek=a%00b']) {
    const asked = await appWith(answer('public')).request(address);
    assert.equal(asked.status, 400, address);
    assert.match(await asked.text(), /Dit adres klopt niet/);
  }
  const api = await appWith(allRoutes).request('/api/v1/aanbod?zoek=%00');
  assert.deepEqual([api.status, api.headers.get('Content-Type')], [400, 'application/problem+json']);
  assert.equal((await appWith(answer('public')).request('/kast?zoek=100%2500')).status, 200);
});

test('a form never holds what nobody types, and an invisible name is an empty one', async () => {
  const route: Route = {
    method: 'POST',
    path: '/kast',
    access: 'public',
    handle: async (c) => {
      const form = await readForm(c);
      return c.json([form.get('verhaal'), lineOf(form, 'naam'), lineOf(form, 'leeg')]);
    },
  };
  const body = new URLSearchParams({
    verhaal: 'a\u0000b\u0007\tc\r\nd',
    naam: '\u202EMila\u0000  \u200Bde Wit\uFEFF',
    leeg: '\u200B\u2066\u0000 \u2069',
  });
  const sent = await appWith([route]).request('/kast', { method: 'POST', headers: own, body });
  assert.deepEqual(await sent.json(), ['ab\tc\nd', 'Mila de Wit', '']);
});

test('an unexpected error gives a number that stands in the log, and the log holds nothing personal', async () => {
  const lines: { id?: string; route?: string; method?: string }[] = [];
  const broken: Route = {
    method: 'GET',
    path: '/kapot/:naam',
    access: 'public',
    handle: () => {
      throw new Error('Mila Jansen, 0612345678');
    },
  };
  const answered = await appWith([broken], null, lines).request('/kapot/mila?telefoon=0612345678');
  const page = await answered.text();
  assert.equal(answered.status, 500);
  assert.equal(lines.length, 1);
  assert.equal(lines[0]?.route, '/kapot/:naam');
  assert.ok(lines[0]?.id && page.includes(lines[0].id));
  assert.doesNotMatch(JSON.stringify(lines), /mila|0612345678/i);
  assert.doesNotMatch(page, /Jansen/);
});

test('the language is asked, remembered, and otherwise Dutch', async () => {
  const app = appWith(allRoutes);
  const dutch = await app.request('/');
  assert.match(await dutch.text(), /<html[^>]* lang="nl"/);
  const english = await app.request('/?taal=en');
  assert.match(await english.text(), /<html[^>]* lang="en"/);
  assert.match(
    english.headers.get('Set-Cookie') ?? '',
    /^taal=en; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax/,
  );
  const remembered = await app.request('/hulp', { headers: { Cookie: 'taal=en' } });
  assert.match(await remembered.text(), /<html[^>]* lang="en"/);
  assert.equal((await app.request('/?taal=xx')).headers.get('Set-Cookie'), null);
});

test('a page that answered a POST is sent again in the other language', async () => {
  const route: Route = {
    method: 'POST',
    path: '/keuze/advies',
    access: 'public',
    handle: (c) =>
      render(
        c,
        <Page
          shell={shellOf(c)}
          title="Advies"
          resubmit={{
            action: '/keuze/advies',
            fields: [
              ['trede', '2'],
              ['wens', 'geld & "rust"'],
            ],
          }}
        >
          <h1>Advies</h1>
        </Page>,
      ),
  };
  const sent = await appWith([route]).request('/keuze/advies', { method: 'POST', headers: own });
  const html = await sent.text();
  assert.match(html, /<form class="sw-nav__form" method="post" action="\/keuze\/advies\?taal=en">/);
  assert.match(html, /<input type="hidden" name="wens" value="geld &amp; &quot;rust&quot;"\/>/);
});

test('pages travel packed, in the coding the browser takes', async () => {
  const app = appWith(allRoutes);
  const plain = await (await app.request('/')).text();
  const ask = (coding: string) => app.request('/', { headers: { 'Accept-Encoding': coding } });
  const brotli = await ask('gzip, br');
  assert.equal(brotli.headers.get('Content-Encoding'), 'br');
  assert.equal(brotliDecompressSync(Buffer.from(await brotli.arrayBuffer())).toString(), plain);
  const zipped = await ask('gzip, br;q=0');
  assert.equal(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString(), plain);
  assert.equal((await ask('identity')).headers.get('Content-Encoding'), null);
});
