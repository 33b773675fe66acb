import { takeForThisTab } from './one-tab.ts';
import type { StoryPage } from './page.ts';
import type { Telling } from './telling.ts';
import type { KeptStory, Vault } from './vault.ts';

interface Unfinished extends KeptStory {
  readonly name: string;
}

/** Stories that are not finished: go on with one, or throw it away because the teller stopped. */
export class Shelf {
  readonly #page: StoryPage;
  readonly #vault: Vault;
  readonly #study: string;
  readonly #telling: Telling;
  #opening = false;

  constructor(page: StoryPage, vault: Vault, study: string, telling: Telling) {
    this.#page = page;
    this.#vault = vault;
    this.#study = study;
    this.#telling = telling;
  }

  /** Without any story on it, a new one begins. */
  async show(): Promise<void> {
    await this.#telling.leave();
    const stories = await this.#unfinished();
    if (stories.length === 0) return this.#telling.fresh();
    const place = this.#page.show('shelf');
    place.querySelector('[data-drafts]')?.append(...stories.map((story) => this.#row(story)));
    place.querySelector('[data-fresh]')?.addEventListener('click', () => void this.#telling.fresh());
    place.querySelector('h2')?.focus();
  }

  /** The last one first. */
  async #unfinished(): Promise<readonly Unfinished[]> {
    const kept = (await this.#vault.list())
      .filter(({ state, study }) => state !== 'waiting' && study === this.#study)
      .toSorted((one, other) => other.changed - one.changed);
    const named = kept.map(async (story) => {
      const entries = await this.#vault.entriesOf(story.id);
      const name = entries.find(([field]) => field === 'naam')?.[1]?.trim();
      return { ...story, name: name || this.#page.say('unnamed') };
    });
    return Promise.all(named);
  }

  #row(story: Unfinished): HTMLElement {
    const { say } = this.#page;
    const row = document.createElement('li');
    row.append(this.#page.panel('unfinished'));
    const put = (place: string, words: string): void => {
      const found = row.querySelector(`[data-${place}]`);
      if (found) found.textContent = words;
    };
    put('resume', say('resume', story.name));
    put('changed', say('changed', inWords(story.changed)));
    const only = (mine: boolean): void => put('only', mine ? '' : say('otherTab'));
    row.querySelector('[data-resume]')?.addEventListener('click', async () => {
      // Pressed twice, this tab would find its own lock and call it another tab.
      if (this.#opening) return;
      this.#opening = true;
      const mine = await this.#resume(story).finally(() => {
        this.#opening = false;
      });
      only(mine);
    });
    const away = row.querySelector<HTMLButtonElement>('[data-away]');
    if (away) this.#page.askFirst(away, 'awaySure', () => void this.#discard(story).then(only));
    return row;
  }

  /** False: it is open in another tab. */
  async #resume(story: Unfinished): Promise<boolean> {
    const letGo = await takeForThisTab(story.id);
    if (letGo === null) return false;
    const state = await this.#vault.stateOf(story.id);
    if (state !== undefined && state !== 'waiting') await this.#telling.resume(story, letGo);
    else {
      // Handed in or thrown away in another tab since this list was made.
      letGo();
      await this.show();
    }
    return true;
  }

  /** The teller stopped: the story leaves the device, sound and all. False: it is open in another tab. */
  async #discard({ id }: Unfinished): Promise<boolean> {
    const letGo = await takeForThisTab(id);
    if (letGo === null) return false;
    await this.#vault.drop(id);
    letGo();
    await this.show();
    return true;
  }
}

function inWords(moment: number): string {
  const how = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(moment);
}
