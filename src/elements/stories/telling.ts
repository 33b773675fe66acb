import { readTellerCode, tellerCodeOf } from '../../shared/teller-code.ts';
import type { Draft } from './draft.ts';
import { takeForThisTab } from './one-tab.ts';
import type { StoryPage } from './page.ts';
import { beginsAt, goBack, goesOnTo, placeIn } from './place.ts';
import { SoundRecorder } from './sound.ts';
import { Steps } from './steps.ts';
import type { KeptStory, Vault } from './vault.ts';

/** The story in the form: begun or gone on with, told step by step, and handed in. */
export class Telling {
  readonly #page: StoryPage;
  readonly #vault: Vault;
  readonly #draft: Draft;
  readonly #handedIn: () => void;
  readonly #steps: Steps;
  readonly #sound: SoundRecorder | null;
  #pressing = false;
  #letGo = (): void => undefined;

  constructor(page: StoryPage, vault: Vault, draft: Draft, handedIn: () => void) {
    this.#page = page;
    this.#vault = vault;
    this.#draft = draft;
    this.#handedIn = handedIn;
    this.#steps = new Steps(page.form, page.say);
    const place = page.form.querySelector<HTMLElement>('sw-story-sound');
    this.#sound = place && new SoundRecorder(place, page, draft);
    page.form.addEventListener('input', () => draft.saveSoon());
    page.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'verder';
      void this.#press(pressed);
    });
    window.addEventListener('popstate', () => void this.#travel());
  }

  async fresh(): Promise<void> {
    const id = crypto.randomUUID();
    this.#open((await takeForThisTab(id)) ?? (() => undefined), false);
    this.#steps.clear(id);
    this.#sound?.show(null);
    this.#page.showWrong([]);
    this.#steps.focus();
    beginsAt(id, this.#steps.now);
  }

  async resume({ id, refused = [] }: KeptStory, letGo: () => void): Promise<void> {
    const entries = await this.#vault.entriesOf(id);
    const sound = await this.#vault.soundOf(id);
    // Only now: in a form that is shown before it is filled, somebody would press on what was in it before.
    this.#open(letGo, true);
    this.#steps.fill(entries);
    this.#sound?.show(sound);
    const [first] = refused;
    if (first) this.#steps.goTo(first.step);
    else this.#steps.focus();
    beginsAt(id, this.#steps.now);
    this.#page.showWrong(refused);
  }

  /** Kept as far as it came, another tab may go on with it. */
  async leave(): Promise<void> {
    await this.#sound?.finish();
    await this.#draft.saveNow();
    this.#letGo();
  }

  #open(letGo: () => void, touched: boolean): void {
    this.#letGo();
    this.#letGo = letGo;
    this.#draft.begin(touched);
    this.#page.showForm();
  }

  /** Pressed twice, it counts once; what is kept after a step keeps nobody from pressing in the next. */
  async #press(pressed: string): Promise<void> {
    if (this.#pressing) return;
    this.#pressing = true;
    try {
      await this.#sound?.finish();
      await this.#step(pressed);
    } finally {
      this.#pressing = false;
    }
  }

  async #step(pressed: string): Promise<void> {
    // Enter in a field presses the first button of the form, whichever step is shown.
    const button = pressed === 'verder' && this.#steps.last ? 'inleveren' : pressed;
    if (button === 'terug') return this.#back();
    const wrong = button === 'inleveren' ? this.#steps.goToWrong() : this.#steps.wrong;
    this.#page.showWrong(wrong.map(({ field, say }) => ({ field, message: this.#page.say(say) })));
    if (wrong.length > 0) return;
    if (button === 'inleveren') return this.#handIn();
    this.#steps.go(this.#steps.now + 1);
    goesOnTo(this.#draft.id, this.#steps.now);
    void this.#draft.saveNow();
  }

  async #back(): Promise<void> {
    this.#page.showWrong([]);
    if (placeIn(this.#draft.id)?.pushed) return goBack();
    this.#steps.go(this.#steps.now - 1);
    void this.#draft.saveNow();
  }

  /** The back button of the phone goes a step back in the story that is open, and past those that were handed in. */
  async #travel(): Promise<void> {
    // A link inside the page, such as the one past the menu: nobody went anywhere.
    if (history.state === null) return;
    const to = this.#page.form.hidden ? null : placeIn(this.#draft.id);
    if (to === null) return history.back();
    await this.#sound?.finish();
    this.#page.showWrong([]);
    this.#steps.go(to.step);
    await this.#draft.saveNow();
  }

  async #handIn(): Promise<void> {
    const typed = String(new FormData(this.#page.form).get('vertellercode') ?? '');
    const code = readTellerCode(typed) ?? tellerCodeOf(this.#draft.id);
    if (!(await this.#draft.handIn())) {
      this.#page.status('full');
      return this.#page.goToStatus();
    }
    this.#letGo();
    this.#steps.done();
    this.#showCode(code);
    this.#handedIn();
  }

  #showCode(code: string): void {
    const place = this.#page.show('kept');
    const line = place.querySelector('[data-code]');
    if (line) line.textContent = this.#page.say('keptCode', code);
    place.querySelector('[data-fresh]')?.addEventListener('click', () => void this.fresh());
    place.querySelector('h2')?.focus();
  }
}
