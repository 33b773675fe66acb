import { keepPage } from './cache.ts';
import { Draft } from './draft.ts';
import { Outbox } from './outbox.ts';
import { StoryPage } from './page.ts';
import { askPin } from './pin.ts';
import { Shelf } from './shelf.ts';
import { Telling } from './telling.ts';
import { Vault } from './vault.ts';

/**
 * `<sw-story>`: the form of a story on a phone. First the PIN, then the steps; everything typed is locked away at once,
 * and handed in it waits on the device until there is a network. Where a browser cannot do this, the form of the server stays.
 */
export class Story extends HTMLElement {
  readonly #page = new StoryPage(this);
  #outbox: Outbox | null = null;
  #shelf: Shelf | null = null;
  readonly #online = (): void => void this.#outbox?.send();

  connectedCallback(): void {
    if (!('subtle' in crypto) || !('indexedDB' in window)) this.#page.status('notKept');
    else void this.#begin();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#online);
  }

  async #begin(): Promise<void> {
    const { account = '', sound = '', signIn = '', worker = '', list = '' } = this.dataset;
    let vault: Vault;
    let known: boolean;
    try {
      vault = await Vault.open(account);
      known = await vault.hasPin();
    } catch {
      return this.#page.status('notKept');
    }
    const outbox = new Outbox(this.#page, vault, { account, sound, signIn }, () => void this.#shelf?.show());
    this.#outbox = outbox;
    askPin(this.#page, vault, known, () => void this.#opened(vault, outbox));
    await outbox.tell();
    window.addEventListener('online', this.#online);
    if ((await keepPage(worker, list)) && (await outbox.waiting()) === 0) this.#page.status('ready');
  }

  async #opened(vault: Vault, outbox: Outbox): Promise<void> {
    const { study = '' } = this.dataset;
    const draft = new Draft(this.#page, vault, study);
    const telling = new Telling(this.#page, vault, draft, this.#online);
    this.#shelf = new Shelf(this.#page, vault, study, telling);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void draft.saveNow();
      else void outbox.send();
    });
    await this.#shelf.show();
    await outbox.send();
  }
}
