import { keepPages } from './keep-pages.ts';
import { type Sent, sendAll } from './send.ts';
import { dequeue, dropRefused, enqueue, forget, kept, notKept, queued, signOut } from './store.ts';

/**
 * `<sw-offline data-who="…">` with `[data-state]` parts: asks whether the own pages may stay on this phone, shows what
 * still has to be sent, and sends it. A form with `data-later` and an `id` field is kept when there is no connection;
 * `data-needs` names the fields without which the server refuses it.
 */
export class Offline extends HTMLElement {
  #isKept = false;
  /** This form goes to the server as a form without script would. */
  #plain: HTMLFormElement | null = null;
  /** Another page was asked, and it is not kept. */
  #elsewhere = false;
  /** Says that a form is not filled in; it goes to that form. */
  #missing: HTMLElement | null = null;

  get #who(): string {
    return this.dataset.who ?? '';
  }

  async connectedCallback(): Promise<void> {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    addManifest(this.dataset.manifest);
    this.#missing = this.querySelector('[data-state=missing]');
    this.#elsewhere = location.hash === notKept;
    // Looking again, with a connection, is no longer about that.
    if (this.#elsewhere) history.replaceState(null, '', location.pathname);
    const owner = await kept('who');
    // Somebody else's pages on a shared phone: they go. What that person wrote waits for that person.
    if (owner !== undefined && owner !== this.#who) await forget();
    this.#isKept = owner === this.#who;
    this.addEventListener('click', (event) => void this.#press(event));
    document.addEventListener('submit', (event) => void this.#submit(event));
    window.addEventListener('online', () => void this.#flush());
    await this.#show();
    await this.#flush();
    if (this.#isKept && navigator.onLine) await this.#refresh();
    this.toggleAttribute('data-ready', true);
  }

  async #refresh(): Promise<void> {
    // Without a connection after all: what was kept stays as it was.
    await keepPages(this.#who, new Date()).catch(() => undefined);
  }

  async #press({ target }: Event): Promise<void> {
    const name = target instanceof Element ? target.closest('button')?.dataset.do : undefined;
    if (name === 'keep') {
      await navigator.serviceWorker.register('/sw.js', { scope: '/' });
      await navigator.serviceWorker.ready;
      await keepPages(this.#who, new Date());
      this.#isKept = true;
    }
    if (name === 'forget') {
      await sendAll(this.#who);
      await forget();
      const registration = await navigator.serviceWorker.getRegistration('/');
      await registration?.unregister();
      this.#isKept = false;
    }
    if (name === 'drop') await dropRefused(this.#who);
    if (name !== undefined) await this.#show();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form === this.#plain) return;
    // Also without a connection: the worker takes the pages off this phone.
    if (new URL(form.action).pathname === signOut) return;
    if (!form.hasAttribute('data-later') || !this.#isKept) return this.#stay(event);
    if (this.#missing !== null) this.#missing.hidden = true;
    const fields = new FormData(form, event.submitter);
    const missing = needs(form).find((name) => String(fields.get(name) ?? '').trim() === '');
    // The page that comes back says what is missing, beside the field.
    if (missing !== undefined && navigator.onLine) return;
    event.preventDefault();
    if (missing !== undefined) {
      this.#tellMissing(form, missing);
      return;
    }
    // A form without an id is one that may arrive twice: a step that is done stays done.
    const id = String(fields.get('id') ?? crypto.randomUUID());
    const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])).toString();
    const label = String(fields.get(form.dataset.later ?? '') ?? '').trim() || (form.dataset.label ?? '');
    const action = new URL(form.action).pathname;
    await enqueue({ id, who: this.#who, action, body, label, at: Date.now(), refused: false });
    const outcome = await sendAll(this.#who);
    if (outcome === 'sent') return location.assign(form.dataset.after ?? location.pathname);
    if (outcome === 'refused') {
      // There is a connection: the server says on its own page why, and keeps what was typed.
      await dequeue(id);
      this.#plain = form;
      return form.requestSubmit(event.submitter);
    }
    form.reset();
    const next = form.elements.namedItem('id');
    if (next instanceof HTMLInputElement) next.value = crypto.randomUUID();
    await this.#show(outcome);
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Beside the form, where somebody looks, and to the field. */
  #tellMissing(form: HTMLFormElement, field: string): void {
    if (this.#missing === null) return;
    form.prepend(this.#missing);
    this.#missing.hidden = false;
    form.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }

  /** Sent without a connection the page would be gone, with what was written on it. */
  async #stay(event: SubmitEvent): Promise<void> {
    if (navigator.onLine) return;
    event.preventDefault();
    await this.#show('sent', true);
    this.scrollIntoView({ block: 'nearest' });
  }

  async #flush(): Promise<void> {
    const before = (await queued()).filter(({ who, refused }) => who === this.#who && !refused).length;
    if (before === 0 || !navigator.onLine) return;
    const outcome = await sendAll(this.#who);
    const left = (await queued()).filter(({ who, refused }) => who === this.#who && !refused).length;
    // The page shows what arrived.
    if (left < before && !isTyping()) location.reload();
    else await this.#show(outcome);
  }

  async #show(outcome: Sent = 'sent', stays = false): Promise<void> {
    const mine = (await queued()).filter(({ who }) => who === this.#who);
    const at = await kept('at');
    const shown: Record<string, boolean> = {
      ask: !this.#isKept,
      kept: this.#isKept,
      offline: this.#isKept && !navigator.onLine,
      waiting: mine.some(({ refused }) => !refused),
      refused: mine.some(({ refused }) => refused),
      signIn: outcome === 'signIn',
      stays,
      elsewhere: this.#elsewhere,
    };
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = shown[part.dataset.state ?? ''] !== true;
    for (const list of this.querySelectorAll<HTMLElement>('[data-list]'))
      list.replaceChildren(
        ...mine
          .filter(({ refused }) => refused === (list.dataset.list === 'refused'))
          .map(({ label }) => Object.assign(document.createElement('li'), { textContent: label })),
      );
    for (const time of this.querySelectorAll('time')) {
      time.dateTime = at ?? '';
      time.textContent = at === undefined ? '' : inWords(new Date(at));
    }
  }
}

const needs = (form: HTMLFormElement): string[] => form.dataset.needs?.split(' ') ?? [];

/** As the rest of the page writes a moment. */
const inWords = (moment: Date): string =>
  moment.toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'nl-NL', {
    dateStyle: 'long',
    timeStyle: 'short',
  });

/** A page that is being written on is not taken away. */
const isTyping = (): boolean =>
  [...document.querySelectorAll('textarea')].some(({ value, defaultValue }) => value !== defaultValue);

/** Only here the pages can be put on the home screen: elsewhere there is nothing to install. */
function addManifest(href: string | undefined): void {
  if (href === undefined || document.querySelector('link[rel=manifest]') !== null) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href }));
}
