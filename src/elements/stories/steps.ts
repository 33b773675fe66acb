import { type Wrong, wrongIn } from './checks.ts';
import { summarise } from './summary.ts';
import type { Entries } from './vault.ts';

/** As the device sees it: the page may have been kept on it days ago. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

/** What is filled in, field by field. */
export const entriesIn = (form: HTMLFormElement): Entries =>
  [...new FormData(form)].map(([name, value]) => [name, String(value)]);

/** The steps of a story in one form on one page: one is shown at a time. */
export class Steps {
  readonly #form: HTMLFormElement;
  readonly #say: (name: string) => string;
  readonly #all: readonly HTMLElement[];
  readonly #empty: Entries;
  readonly #words: string;
  #now = 0;

  constructor(form: HTMLFormElement, say: (name: string) => string) {
    this.#form = form;
    this.#say = say;
    for (const template of form.querySelectorAll('template'))
      template.replaceWith(template.content.cloneNode(true));
    // What is carried along for a page without script stands in the steps themselves here.
    this.#all = [...form.querySelectorAll<HTMLElement>('[data-step]')];
    this.#empty = entriesIn(form);
    this.#words = document.querySelector('.sw-progress__words')?.textContent?.split(':')[0] ?? '';
    this.#show();
  }

  get last(): boolean {
    return this.#now === this.#all.length - 1;
  }

  get wrong(): readonly Wrong[] {
    return this.#wrongAt(this.#now);
  }

  /** Fills in what was kept, and begins at the first step. */
  fill(entries: Entries): void {
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
        field.checked = entries.some(([name, value]) => name === field.name && value === field.value);
      else if (
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
        field.value = entries.find(([name]) => name === field.name)?.[1] ?? field.value;
    }
    // A stone counts more than a picture, so it is not left out of sight.
    const fold = this.#form.querySelector('details');
    if (fold) fold.open = !['', 'geen'].includes(String(new FormData(this.#form).get('steen') ?? ''));
    this.#go(0);
  }

  /** As it was when the page came, for another story of today. */
  clear(id: string): void {
    this.#form.reset();
    const own: Readonly<Record<string, string>> = { id, 'verteld-op': today() };
    this.fill(this.#empty.map(([name, value]) => [name, own[name] ?? value]));
  }

  get now(): number {
    return this.#now;
  }

  go(to: number): void {
    this.#go(to);
    this.focus();
  }

  goTo(step: string): void {
    this.#go(this.#all.findIndex((one) => one.dataset.step === step));
  }

  /** To the first step with something wrong in it, and what that is. */
  goToWrong(): readonly Wrong[] {
    const at = this.#all.findIndex((_, step) => this.#wrongAt(step).length > 0);
    if (at === -1) return [];
    this.#go(at);
    return this.wrong;
  }

  /** To the beginning of the step: what must be read first is read first. */
  focus(): void {
    const heading = this.#all[this.#now]?.querySelector<HTMLElement>('h2, legend');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  /** Handed in: no step is still to do. */
  done(): void {
    this.#stones(this.#all.length, this.#say('allSteps'));
  }

  #wrongAt(step: number): readonly Wrong[] {
    return wrongIn(this.#all[step]?.dataset.step ?? '', new FormData(this.#form), today());
  }

  #go(to: number): void {
    this.#now = Math.min(this.#all.length - 1, Math.max(0, to));
    this.#show();
  }

  #show(): void {
    this.#all.forEach((step, at) => {
      step.hidden = at !== this.#now;
    });
    if (this.last) summarise(this.#form, this.#say);
    const names = document.querySelectorAll('.sw-progress__name');
    const name = names[this.#now]?.textContent?.replace(/^\d+\. /, '') ?? '';
    this.#stones(this.#now, `${this.#words.replace(/\d+/, `${this.#now + 1}`)}: ${name}`);
  }

  #stones(now: number, words: string): void {
    document.querySelectorAll('.sw-progress__stone').forEach((stone, at) => {
      stone.classList.toggle('sw-progress__stone--done', at < now);
      stone.classList.toggle('sw-progress__stone--now', at === now);
      if (at === now) stone.setAttribute('aria-current', 'step');
      else stone.removeAttribute('aria-current');
    });
    const line = document.querySelector('.sw-progress__words');
    if (line) line.textContent = words;
  }
}
