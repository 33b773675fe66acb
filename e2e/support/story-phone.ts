import type { Page } from 'playwright-core';
import { demoStudyId } from '../../src/features/organisation/routes/demo-stories.ts';
import { storyLinks } from '../../src/features/stories/index.ts';
import { inTenant } from '../../src/platform/db/index.ts';
import { demoTenant } from '../../src/platform/web/context.ts';
import type { ServerUnderTest } from './server.ts';
import { signInAs } from './sign-in.ts';

/** Where a guide takes a story of the demonstration. */
export const recordPath = storyLinks.record(demoStudyId);

const pin = 'stil-water';

/** What the phone says about saving and sending. */
export const says = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** A guide with the page open on a phone and a PIN typed twice: the next Enter locks it and begins a story. */
export async function aboutToBegin({ base }: ServerUnderTest): Promise<Page> {
  const page = await signInAs('storyGuide', base);
  await page.goto(base + recordPath);
  await page.getByLabel('Nieuwe pincode').fill(pin);
  await page.getByLabel('Nog een keer dezelfde pincode').fill(pin);
  await says(page, 'Klaar voor gebruik zonder internet');
  return page;
}

export async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Pincode').fill(pin);
  await page.keyboard.press('Enter');
}

/** The stories with these words, as the server has them. */
export const storedStories = ({ deps }: ServerUnderTest, text: string) =>
  inTenant(deps.db, { tenantId: demoTenant.id, accountId: null }, (tx) =>
    tx
      .selectFrom('story')
      .leftJoin('story_audio as sound', 'sound.story_id', 'story.id')
      .select(['story.id', 'story.triad_mode', 'sound.media_type', 'sound.sound'])
      .where('story.text', '=', text)
      .execute(),
  );
