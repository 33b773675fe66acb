import type { StoryPage } from './page.ts';
import { type Sent, sendWaiting } from './send.ts';
import type { Vault } from './vault.ts';

/** Without a network the browser says when there is one again; for everything else, we try. */
const aMinute = 60_000;

interface Addresses {
  readonly account: string;
  /** With `ID` where that of the story comes. */
  readonly sound: string;
  readonly signIn: string;
}

/** The stories that are handed in: sends them, and says how many wait or what stops them. */
export class Outbox {
  readonly #page: StoryPage;
  readonly #vault: Vault;
  readonly #addresses: Addresses;
  readonly #openShelf: () => void;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(page: StoryPage, vault: Vault, addresses: Addresses, openShelf: () => void) {
    this.#page = page;
    this.#vault = vault;
    this.#addresses = addresses;
    this.#openShelf = openShelf;
  }

  async waiting(): Promise<number> {
    return (await this.#vault.list()).filter(({ state }) => state === 'waiting').length;
  }

  async tell(): Promise<void> {
    const waiting = await this.waiting();
    if (waiting === 0) return;
    const name = this.#vault.isOpen || !navigator.onLine ? 'waiting' : 'locked';
    this.#page.status(waiting === 1 ? `${name}One` : `${name}More`, waiting);
  }

  async send(): Promise<void> {
    clearTimeout(this.#again);
    if (!this.#vault.isOpen || (await this.waiting()) === 0) return this.tell();
    this.#page.status('sending');
    const { account, sound } = this.#addresses;
    const sent = await sendWaiting(this.#vault, {
      address: (study) => `/verhalen/opnemen/${study}`,
      sound: (id) => sound.replace('ID', id),
      account,
    });
    if (sent === 'sent') return this.#page.status('allSent');
    if (sent !== 'waits') return this.#page.status(sent, undefined, this.#wayOn(sent));
    this.#again = setTimeout(() => void this.send(), aMinute);
    return this.tell();
  }

  #wayOn(sent: Sent): Node | undefined {
    if (sent === 'signIn') return this.#linkToSignIn();
    return sent === 'refused' ? this.#buttonToShelf() : undefined;
  }

  #linkToSignIn(): Node {
    const link = document.createElement('a');
    link.className = 'utrecht-link';
    link.href = this.#addresses.signIn;
    link.textContent = this.#page.say('signInHere');
    return link;
  }

  #buttonToShelf(): Node {
    const panel = this.#page.panel('open');
    panel.querySelector('button')?.addEventListener('click', this.#openShelf);
    return panel;
  }
}
