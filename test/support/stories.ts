import { readFrame } from '../../src/features/stories/content.ts';
import { addStudy, selectStudy } from '../../src/features/stories/queries/studies.ts';
import { takeStory } from '../../src/features/stories/queries/take.ts';
import type { StoryHandedIn } from '../../src/features/stories/story.ts';
import { tellerCodeOf } from '../../src/shared/teller-code.ts';
import type { Organisation } from './organisation.ts';

/** A study with three moments, and the story guide of the organisation assigned to it; gives its id. */
export async function testStudy(here: Organisation, { name = 'Wat deed de baan?' } = {}): Promise<string> {
  const id = here.world.deps.ids();
  const viewer = here.as('researcher');
  const begun = {
    ...{ id, name, prompt: 'Wat gebeurde er dat jou bijbleef?', instrumentId: 'ontwikkelbaan' },
    ...{ moments: ['Start', 'Half jaar', 'Jaar'], guides: [here.accounts.storyGuide] },
  };
  const perspectives = ['candidate', 'caseManager', 'jobCoach'] as const;
  await here.inside((tx) => addStudy(tx, viewer, begun, { perspectives, frame: readFrame(), seed: 7 }));
  return id;
}

/** A story with what the test wants to be different; everything allowed. Gives its id. */
export async function testStory(
  here: Organisation,
  studyId: string,
  given: Partial<StoryHandedIn> = {},
): Promise<string> {
  const id = given.id ?? here.world.deps.ids();
  const frame = readFrame();
  const story: StoryHandedIn = {
    ...{ id, moment: 1, perspective: 'candidate', tellerCode: tellerCodeOf(id), language: 'nl' },
    ...{
      title: 'De eerste dag',
      text: 'Ik durfde niet. Toen ging het.',
      translation: '',
      translatedBy: null,
    },
    toldOn: '2026-11-01',
    consent: { analysis: true, quote: true, report: true, learning: true },
    triad: { state: 'not-answered' },
    dyads: frame.dyads.map((dyad) => ({ dyad: dyad.id, answer: { state: 'not-answered' } })),
    indicators: frame.indicators.map((indicator) => ({ indicator, answer: 'not-answered', matters: false })),
    ...given,
  };
  await here.inside(async (tx) => {
    const viewer = here.as('storyGuide');
    const study = await selectStudy(tx, viewer, studyId);
    if (study === null) throw new Error('There is no such study.');
    await takeStory(tx, viewer, study, story);
  });
  return id;
}
