import { readTellerCode, tellerCodeOf } from '../../shared/teller-code.ts';
import { keepPage } from './cache.ts';
import { takeForThisTab } from './one-tab.ts';
import { sayings } from './say.ts';
import { sendWaiting } from './send.ts';
import { fillShelf, type Unfinished } from './shelf.ts';
import { type Said, showWrong } from './show-wrong.ts';
import { SoundRecorder } from './sound.ts';
import { Steps } from './steps.ts';
import { askFirst } from './sure.ts';
import { type DraftState, Vault } from './vault.ts';

/** Without a network the browser says when there is one again; for everything else, we try. */
const aMinute = 60_000;

/** Where in which story somebody is, in the history of the tab: a number and an id, no word of it. */
interface Place {
  readonly story: string;
  readonly step: number;
  readonly pushed: boolean;
}

const place = (story: string, step: number, pushed: boolean): Place => ({ story, step, pushed });

/** Null: this entry of the history belongs to another story, or to none. */
function placeIn(story: string): Place | null {
  const state: Partial<Place> | null = history.state;
  if (state?.story !== story || typeof state.step !== 'number') return null;
  return place(story, state.step, state.pushed === true);
}

/**
 * `<sw-story>`: the form of a story on a phone. First the PIN, then the steps; everything typed is locked away at once,
 * and handed in it waits on the device until there is a network. Where a browser cannot do this, the form of the server stays.
 */
export class Story extends HTMLElement {
  #vault: Vault | null = null;
  #steps: Steps | null = null;
  #sound: SoundRecorder | null = null;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** One thing at a time with the vault: a draft kept late never comes after its handing in. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Something was filled in: an empty form is not a story that is not finished. */
  #touched = false;
  #pressing = false;
  #letGo = (): void => undefined;
  readonly #say = sayings(this);
  readonly #wrongLine = () => this.#panel('wrong');
  readonly #online = (): void => void this.#send();

  connectedCallback(): void {
    if (!('subtle' in crypto) || !('indexedDB' in window)) this.#status('notKept');
    else void this.#begin();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#online);
  }

  async #begin(): Promise<void> {
    let known: boolean;
    try {
      this.#vault = await Vault.open(this.dataset.account ?? '');
      known = await this.#vault.hasPin();
    } catch {
      return this.#status('notKept');
    }
    this.#askPin(known);
    await this.#tell();
    window.addEventListener('online', this.#online);
    const { worker = '', list = '' } = this.dataset;
    if ((await keepPage(worker, list)) && (await this.#waiting()) === 0) this.#status('ready');
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector<HTMLFormElement>('[data-form]');
    if (!form) throw new Error('The page has no form.');
    return form;
  }

  #status(name: string, given?: number): void {
    const line = this.querySelector<HTMLElement>('[data-status]');
    if (!line) return;
    line.textContent = this.#say(name, given);
    line.dataset.status = name;
  }

  #linkToSignIn(): void {
    const link = document.createElement('a');
    link.className = 'utrecht-link';
    link.href = this.dataset.signIn ?? '';
    link.textContent = this.#say('signInHere');
    this.querySelector('[data-status]')?.append(' ', link);
  }

  #buttonToShelf(): void {
    const line = this.querySelector('[data-status]');
    line?.append(' ', this.#panel('open'));
    line?.querySelector('button')?.addEventListener('click', () => void this.#shelve());
  }

  #panel(name: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-panel="${name}"]`);
    if (!template) throw new Error(`The page has no panel ${name}.`);
    return document.importNode(template.content, true);
  }

  /** Shows a panel in the place of the form; the old one goes. */
  #show(name: string | null): HTMLElement | null {
    this.querySelector('[data-shown]')?.remove();
    this.#form.hidden = name !== null;
    if (name === null) return null;
    const place = document.createElement('div');
    place.dataset.shown = name;
    place.append(this.#panel(name));
    this.#form.before(place);
    return place;
  }

  #askPin(known: boolean): void {
    const form = this.#show(known ? 'pin' : 'new-pin')?.querySelector<HTMLFormElement>('[data-pin-form]');
    // Opening takes half a second: pressed twice in that time, it opens once.
    let busy = false;
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      const typed = new FormData(form);
      const wrong = await this.#tryPin(known, String(typed.get('pin')), String(typed.get('pin-again')));
      if (wrong === null) return this.#opened();
      busy = false;
      showWrong(form, [wrong], this.#wrongLine);
    });
  }

  async #tryPin(known: boolean, pin: string, again: string): Promise<Said | null> {
    const wrong = (say: string, field = 'pin'): Said => ({ field, message: this.#say(say) });
    if (!known && pin.length < 6) return wrong('pinShort');
    if (!known && pin !== again) return wrong('pinDifferent', 'pin-again');
    try {
      const open = await (known ? this.#vault?.unlock(pin) : this.#vault?.choosePin(pin));
      return open ? null : wrong(known ? 'pinWrong' : 'pinOther');
    } catch {
      return wrong('full');
    }
  }

  async #opened(): Promise<void> {
    this.#prepareForm();
    await this.#shelve();
    await this.#send();
  }

  /** Stories that are not finished; without any, a new one begins. */
  async #shelve(): Promise<void> {
    await this.#sound?.finish();
    await this.#saveNow();
    this.#letGo();
    const all = (await this.#vault?.list()) ?? [];
    const drafts = all.filter(({ state, study }) => state !== 'waiting' && study === this.dataset.study);
    if (drafts.length === 0) return this.#fresh();
    const stories: Unfinished[] = [];
    for (const draft of drafts.toSorted((one, other) => other.changed - one.changed)) {
      const entries = (await this.#vault?.entriesOf(draft.id)) ?? [];
      const name = entries.find(([field]) => field === 'naam')?.[1]?.trim() || this.#say('unnamed');
      stories.push({ ...draft, name });
    }
    const place = this.#show('shelf');
    const list = place?.querySelector('[data-drafts]');
    if (list)
      fillShelf(list, stories, {
        say: this.#say,
        panel: (name) => this.#panel(name),
        resume: (story) => this.#resume(story),
        discard: (story) => this.#discard(story),
      });
    place?.querySelector('[data-fresh]')?.addEventListener('click', () => void this.#fresh());
    place?.querySelector('h2')?.focus();
  }

  async #resume({ id, refused = [] }: Unfinished): Promise<boolean> {
    const letGo = await takeForThisTab(id);
    if (letGo === null) return false;
    const state = await this.#vault?.stateOf(id);
    if (state === undefined || state === 'waiting') {
      // Handed in or thrown away in another tab since this list was made.
      letGo();
      await this.#shelve();
      return true;
    }
    this.#open(letGo, true);
    this.#steps?.fill((await this.#vault?.entriesOf(id)) ?? []);
    this.#sound?.show((await this.#vault?.soundOf(id)) ?? null);
    const [first] = refused;
    if (first) this.#steps?.goTo(first.step);
    else this.#steps?.focus();
    this.#begins(id);
    showWrong(this.#form, refused, this.#wrongLine);
    return true;
  }

  /** The teller stopped: the story leaves the device, sound and all. */
  async #discard({ id }: Unfinished): Promise<boolean> {
    const letGo = await takeForThisTab(id);
    if (letGo === null) return false;
    await this.#vault?.drop(id);
    letGo();
    await this.#shelve();
    return true;
  }

  async #fresh(): Promise<void> {
    const id = crypto.randomUUID();
    this.#open((await takeForThisTab(id)) ?? (() => undefined), false);
    this.#steps?.clear(id);
    this.#sound?.show(null);
    showWrong(this.#form, [], this.#wrongLine);
    this.#steps?.focus();
    this.#begins(id);
  }

  #begins(id: string): void {
    history.replaceState(place(id, this.#steps?.now ?? 0, false), '');
  }

  /** The back button of the phone goes a step back in the story that is open, and past those that were handed in. */
  async #travel(): Promise<void> {
    const to = this.#form.hidden ? null : placeIn(this.#id);
    if (to === null) return history.back();
    await this.#sound?.finish();
    showWrong(this.#form, [], this.#wrongLine);
    this.#steps?.go(to.step);
    await this.#saveNow();
  }

  #open(letGo: () => void, touched: boolean): void {
    this.#letGo();
    this.#letGo = letGo;
    this.#touched = touched;
    this.#show(null);
  }

  #prepareForm(): void {
    const form = this.#form;
    this.#steps = new Steps(form, this.#say);
    const place = form.querySelector<HTMLElement>('sw-story-sound');
    if (place) this.#sound = new SoundRecorder(place, this.#panel('sound'), this.#soundHooks());
    form.addEventListener('input', () => this.#saveSoon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'verder';
      void this.#press(pressed);
    });
    window.addEventListener('popstate', () => void this.#travel());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#saveNow();
      else void this.#send();
    });
  }

  #soundHooks(): ConstructorParameters<typeof SoundRecorder>[2] {
    return {
      say: this.#say,
      keeper: () => {
        const id = this.#id;
        this.#touched = true;
        return async (piece, at) => {
          if (at === 0) await this.#keep('draft');
          await this.#vault?.keepSound(id, piece, at);
        };
      },
      heard: async () => (await this.#vault?.soundOf(this.#id)) ?? null,
      dropped: async () => this.#vault?.dropSound(this.#id),
      sure: (button, question, yes) =>
        askFirst(button, { question: this.#say(question), panel: () => this.#panel('sure'), yes }),
    };
  }

  get #id(): string {
    return String(new FormData(this.#form).get('id') ?? '');
  }

  /** Pressed twice, it counts once. */
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
    const steps = this.#steps;
    if (!steps) return;
    // Enter in a field presses the first button of the form, whichever step is shown.
    const button = pressed === 'verder' && steps.last ? 'inleveren' : pressed;
    const wrong = button === 'terug' ? [] : button === 'inleveren' ? steps.goToWrong() : steps.wrong;
    showWrong(
      this.#form,
      wrong.map(({ field, say }) => ({ field, message: this.#say(say) })),
      this.#wrongLine,
    );
    if (wrong.length > 0) return;
    if (button === 'inleveren') return this.#handIn(steps);
    if (button === 'terug' && placeIn(this.#id)?.pushed) history.back();
    else {
      steps.go(steps.now + (button === 'terug' ? -1 : 1));
      if (button === 'verder') history.pushState(place(this.#id, steps.now, true), '');
    }
    await this.#saveNow();
  }

  async #handIn(steps: Steps): Promise<void> {
    const typed = String(new FormData(this.#form).get('vertellercode') ?? '');
    const code = readTellerCode(typed) ?? tellerCodeOf(this.#id);
    this.#touched = false;
    try {
      await this.#keep('waiting');
    } catch {
      this.#touched = true;
      this.#status('full');
      return this.querySelector<HTMLElement>('[data-status]')?.focus();
    }
    this.#letGo();
    steps.done();
    const place = this.#show('kept');
    const line = place?.querySelector('[data-code]');
    if (line) line.textContent = this.#say('keptCode', code);
    place?.querySelector('[data-fresh]')?.addEventListener('click', () => void this.#fresh());
    place?.querySelector('h2')?.focus();
    await this.#send();
  }

  #saveSoon(): void {
    this.#touched = true;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#saveNow(), 400);
  }

  async #saveNow(): Promise<void> {
    // Handed in, or not begun: nothing to keep as a draft.
    if (this.#form.hidden || !this.#touched || !this.#vault?.isOpen) return;
    try {
      await this.#keep('draft');
    } catch {
      return this.#status('full');
    }
    this.#status(navigator.onLine ? 'draft' : 'offline');
  }

  #keep(state: DraftState): Promise<void> {
    clearTimeout(this.#saving);
    const entries = this.#steps?.entries() ?? [];
    const story = { id: this.#id, study: this.dataset.study ?? '', state };
    const done = this.#turn.then(() => this.#vault?.keep(story, entries));
    // What could not be kept now does not stop what is kept later.
    this.#turn = done.catch(() => undefined);
    return done.then(() => undefined);
  }

  async #waiting(): Promise<number> {
    return ((await this.#vault?.list()) ?? []).filter(({ state }) => state === 'waiting').length;
  }

  async #tell(): Promise<void> {
    const waiting = await this.#waiting();
    if (waiting === 0) return;
    const name = this.#vault?.isOpen || !navigator.onLine ? 'waiting' : 'locked';
    this.#status(waiting === 1 ? `${name}One` : `${name}More`, waiting);
  }

  async #send(): Promise<void> {
    clearTimeout(this.#again);
    const vault = this.#vault;
    if (!vault?.isOpen || (await this.#waiting()) === 0) return this.#tell();
    this.#status('sending');
    const address = (study: string) => `/verhalen/opnemen/${study}`;
    const sound = (id: string) => (this.dataset.sound ?? '').replace('ID', id);
    const sent = await sendWaiting(vault, { address, sound, account: this.dataset.account ?? '' });
    if (sent === 'sent') return this.#status('allSent');
    if (sent === 'waits') {
      this.#again = setTimeout(() => void this.#send(), aMinute);
      return this.#tell();
    }
    this.#status(sent);
    if (sent === 'signIn') this.#linkToSignIn();
    if (sent === 'refused') this.#buttonToShelf();
  }
}
