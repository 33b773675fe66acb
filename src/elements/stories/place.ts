/** Where in which story somebody is, in the history of the tab: a number and an id, no word of it. */
interface Place {
  readonly story: string;
  readonly step: number;
  /** By going on: a step back in the history is a step back in the story. */
  readonly pushed: boolean;
}

const place = (story: string, step: number, pushed: boolean): Place => ({ story, step, pushed });

/** Null: this entry of the history belongs to another story, or to none. */
export function placeIn(story: string): Place | null {
  const state: Partial<Place> | null = history.state;
  if (state?.story !== story || typeof state.step !== 'number') return null;
  return place(story, state.step, state.pushed === true);
}

export const beginsAt = (story: string, step: number): void =>
  history.replaceState(place(story, step, false), '');

export const goesOnTo = (story: string, step: number): void =>
  history.pushState(place(story, step, true), '');

/** The browser goes back a moment later; then it is done. */
export function goBack(): Promise<void> {
  return new Promise((done) => {
    window.addEventListener('popstate', () => done(), { once: true });
    history.back();
  });
}
