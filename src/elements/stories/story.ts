import { tellerCodeOf } from '../../shared/teller-code.ts';
import { keepPage } from './cache.ts';
import { sayings } from './say.ts';
import { sendWaiting } from './send.ts';
import { SoundRecorder } from './sound.ts';
import { Steps, showWrong } from './steps.ts';
import { type DraftState, Vault } from './vault.ts';

/**
 * `<sw-story>`: the form of a story on a phone. First the PIN, then the steps; everything typed is locked away at once,
 * and handed in it waits on the device until there is a network. Where a browser cannot do this, the form of the server stays.
 */
export class Story extends HTMLElement {
  #vault: Vault | null = null;
  #steps: Steps | null = null;
  #sound: SoundRecorder | null = null;
  #saving: ReturnType<typeof setTimeout> | undefined;
  /** One thing at a time with the vault: a draft kept late never comes after its handing in. */
  #turn: Promise<unknown> = Promise.resolve();
  readonly #say = sayings(this);
  readonly #online = (): void => void this.#send();

  connectedCallback(): void {
    if (!('subtle' in crypto) || !('indexedDB' in window)) return;
    void this.#begin();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#online);
  }

  async #begin(): Promise<void> {
    const vault = await Vault.open(this.dataset.account ?? '');
    this.#vault = vault;
    this.#form.hidden = true;
    const known = await vault.hasPin();
    this.#askPin(known);
    await this.#tell();
    window.addEventListener('online', this.#online);
    if ((await keepPage(this.dataset.worker ?? '')) && (await this.#waiting()) === 0) this.#status('ready');
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
    const place = this.#show(known ? 'pin' : 'new-pin');
    const form = place?.querySelector<HTMLFormElement>('[data-pin-form]');
    const error = place?.querySelector<HTMLElement>('[data-error]');
    form?.addEventListener('submit', async (event) => {
      event.preventDefault();
      const typed = new FormData(form);
      const wrong = await this.#tryPin(known, String(typed.get('pin')), String(typed.get('pin-again')));
      if (wrong === null) return this.#opened();
      if (error) {
        error.hidden = false;
        error.textContent = this.#say(wrong);
      }
      form.querySelector('input')?.focus();
    });
  }

  async #tryPin(known: boolean, pin: string, again: string): Promise<string | null> {
    if (known) return (await this.#vault?.unlock(pin)) ? null : 'pinWrong';
    if (pin.length < 6) return 'pinShort';
    if (pin !== again) return 'pinDifferent';
    await this.#vault?.choosePin(pin);
    return null;
  }

  async #opened(): Promise<void> {
    this.#prepareForm();
    const drafts = ((await this.#vault?.list()) ?? []).filter(
      ({ state, study }) => state !== 'waiting' && study === this.dataset.study,
    );
    if (drafts.length === 0) this.#fresh();
    else await this.#offer(drafts.map(({ id }) => id));
    await this.#send();
  }

  /** A story that is not finished: go on with it, or begin another. */
  async #offer(ids: readonly string[]): Promise<void> {
    const place = this.#show('shelf');
    const list = place?.querySelector('[data-drafts]');
    for (const id of ids) {
      const entries = (await this.#vault?.entriesOf(id)) ?? [];
      const name = entries.find(([field]) => field === 'naam')?.[1] || this.#say('unnamed');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'utrecht-button utrecht-button--primary-action';
      button.textContent = this.#say('resume', name);
      button.addEventListener('click', async () => {
        this.#steps?.fill(entries);
        this.#sound?.show((await this.#vault?.soundOf(id)) ?? null);
        this.#show(null);
        this.#steps?.focus();
      });
      const row = document.createElement('li');
      row.append(button);
      list?.append(row);
    }
    place?.querySelector('[data-fresh]')?.addEventListener('click', () => this.#fresh());
    place?.querySelector('h2')?.focus();
  }

  #fresh(): void {
    this.#steps?.clear(crypto.randomUUID());
    this.#sound?.show(null);
    this.#show(null);
    this.#steps?.focus();
  }

  #prepareForm(): void {
    const form = this.#form;
    this.#steps = new Steps(form);
    const place = form.querySelector<HTMLElement>('sw-story-sound');
    if (place)
      this.#sound = new SoundRecorder(place, this.#panel('sound'), {
        say: this.#say,
        kept: async (sound) => {
          await this.#keep('draft');
          await this.#vault?.keepSound(this.#id, sound);
        },
        dropped: async () => this.#vault?.dropSound(this.#id),
      });
    form.addEventListener('input', () => this.#saveSoon());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'verder';
      void this.#press(pressed);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#saveNow();
    });
  }

  get #id(): string {
    return String(new FormData(this.#form).get('id') ?? '');
  }

  async #press(pressed: string): Promise<void> {
    const steps = this.#steps;
    if (!steps) return;
    // Enter in a field presses the first button of the form, whichever step is shown.
    const button = pressed === 'verder' && steps.last ? 'inleveren' : pressed;
    const wrong = button === 'terug' ? [] : steps.wrong;
    showWrong(this.#form, wrong, this.#say);
    if (wrong.length > 0) return;
    if (button !== 'inleveren') {
      steps.go(button === 'terug' ? -1 : 1);
      return this.#saveNow();
    }
    const code = String(new FormData(this.#form).get('vertellercode') ?? '') || tellerCodeOf(this.#id);
    await this.#keep('waiting');
    const place = this.#show('kept');
    const line = place?.querySelector('[data-code]');
    if (line) line.textContent = this.#say('keptCode', code);
    place?.querySelector('[data-fresh]')?.addEventListener('click', () => this.#fresh());
    place?.querySelector('h2')?.focus();
    await this.#send();
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#saveNow(), 400);
  }

  async #saveNow(): Promise<void> {
    // Handed in, or not begun: nothing to keep as a draft.
    if (this.#form.hidden || !this.#vault?.isOpen) return;
    await this.#keep('draft');
    if (!navigator.onLine) this.#status('offline');
    else this.#status('draft');
  }

  #keep(state: DraftState): Promise<void> {
    clearTimeout(this.#saving);
    const entries = this.#steps?.entries() ?? [];
    const story = { id: this.#id, study: this.dataset.study ?? '', state };
    const done = this.#turn.then(() => this.#vault?.keep(story, entries));
    this.#turn = done;
    return done.then(() => undefined);
  }

  async #waiting(): Promise<number> {
    return ((await this.#vault?.list()) ?? []).filter(({ state }) => state === 'waiting').length;
  }

  async #tell(): Promise<void> {
    const waiting = await this.#waiting();
    if (waiting > 0) this.#status(waiting === 1 ? 'waitingOne' : 'waitingMore', waiting);
  }

  async #send(): Promise<void> {
    const vault = this.#vault;
    if (!vault?.isOpen || (await this.#waiting()) === 0) return this.#tell();
    this.#status('sending');
    const address = (study: string) => `/verhalen/opnemen/${study}`;
    const sound = (id: string) => (this.dataset.sound ?? '').replace('ID', id);
    const sent = await sendWaiting(vault, { address, sound, account: this.dataset.account ?? '' });
    if (sent === 'sent') this.#status('allSent');
    else if (sent === 'waits') await this.#tell();
    else this.#status(sent);
    if (sent === 'signIn') this.#linkToSignIn();
  }
}
