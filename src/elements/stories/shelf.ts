import { askFirst } from './sure.ts';
import type { KeptStory } from './vault.ts';

export interface Unfinished extends KeptStory {
  readonly name: string;
}

interface Hooks {
  readonly say: (name: string, given?: string) => string;
  readonly panel: (name: string) => DocumentFragment;
  /** False: it is open in another tab. */
  readonly resume: (story: Unfinished) => Promise<boolean>;
  readonly discard: (story: Unfinished) => Promise<boolean>;
}

/** Stories that are not finished: go on with one, or throw it away because the teller stopped. */
export function fillShelf(list: Element, stories: readonly Unfinished[], hooks: Hooks): void {
  const { say, panel, resume, discard } = hooks;
  const when = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  for (const story of stories) {
    const row = document.createElement('li');
    row.append(panel('unfinished'));
    const put = (place: string, words: string): void => {
      const found = row.querySelector(`[data-${place}]`);
      if (found) found.textContent = words;
    };
    put('resume', say('resume', story.name));
    put('changed', say('changed', when.format(story.changed)));
    const only = (done: boolean): void => put('only', done ? '' : say('otherTab'));
    row.querySelector('[data-resume]')?.addEventListener('click', () => void resume(story).then(only));
    const away = row.querySelector<HTMLButtonElement>('[data-away]');
    if (away)
      askFirst(away, {
        question: say('awaySure'),
        panel: () => panel('sure'),
        yes: () => void discard(story).then(only),
      });
    list.append(row);
  }
}
