import { type Organisation, testOrganisation, testPerson, testWorld, type World } from './organisation.ts';
import { designForm } from './study.ts';

/** An organisation with a researcher who makes studies and a coach who asks people for them. */
export interface StudyWorld {
  readonly world: World;
  readonly here: Organisation;
  readonly coach: string;
  readonly researcher: string;
  person(familyName: string): Promise<string>;
  /** The page on which the coach asks this person; with a form: what the coach sends from there. */
  ask(study: string, person: string, form?: Readonly<Record<string, string>>): Promise<Response>;
  /** The researcher sends the form of this study with another title, opened at this version. */
  change(study: string, title: string, versie: string): Promise<Response>;
  textOf(path: string, cookie: string): Promise<string>;
  /** The places of the lottery that are taken. */
  placesUsed(study: string): Promise<readonly number[]>;
}

export async function studyWorld(): Promise<StudyWorld> {
  const world = await testWorld();
  const here = await testOrganisation(world);
  const [coach, researcher] = [await here.session('coach'), await here.session('researcher')];
  return {
    ...{ world, here, coach, researcher },
    person: (familyName) => testPerson(here, { givenName: 'Mila', familyName }),
    ask: (study, person, form) =>
      here.ask(`/dossiers/${person}/onderzoek/${study}`, {
        cookie: coach,
        ...(form === undefined ? {} : { form }),
      }),
    change: (study, title, versie) =>
      here.ask(`/onderzoek/${study}/opzet`, {
        cookie: researcher,
        form: { ...designForm({ title }), versie },
      }),
    textOf: async (path, cookie) => (await here.ask(path, { cookie })).text(),
    placesUsed: async (study) => {
      const used = await here.inside((tx) =>
        tx
          .selectFrom('study_slot')
          .select('slot')
          .where('study_id', '=', study)
          .where('used_at', 'is not', null)
          .execute(),
      );
      return used.map(({ slot }) => slot);
    },
  };
}
