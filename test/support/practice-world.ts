import { type Organisation, testOrganisation, testWorld, type World } from './organisation.ts';

/** A team whose coach writes down how it works. */
export interface PracticeWorld {
  readonly world: World;
  readonly here: Organisation;
  /** The page, for the coach unless somebody else looks. */
  page(path: string, cookie?: string): Promise<string>;
  send(path: string, form: Readonly<Record<string, string>>, cookie?: string): Promise<Response>;
  /** Of something new of this kind. */
  address(kind: string): string;
}

export async function practiceWorld(): Promise<PracticeWorld> {
  const world = await testWorld();
  const here = await testOrganisation(world);
  const coach = await here.session('coach');
  return {
    ...{ world, here },
    page: async (path, cookie = coach) => (await here.ask(path, { cookie })).text(),
    send: (path, form, cookie = coach) => here.ask(path, { cookie, form }),
    address: (kind) => `/werkwijze/dorp/${kind}/${world.deps.ids()}`,
  };
}

/** What the form of a principle sends when it is new. */
export const principle = {
  ...{ woorden: 'Eerst rust', waarom: 'Dat werkt', bewijs: 'unknown', bron: '', versie: '0' },
};

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** What a form carries besides what somebody types. */
export const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      unescaped(value ?? ''),
    ]),
  );
