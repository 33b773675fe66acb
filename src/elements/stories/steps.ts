import { type Wrong, wrongIn } from './checks.ts';
import type { Entries } from './vault.ts';

/** The steps of a story in one form on one page: one is shown at a time. */
export class Steps {
  readonly #form: HTMLFormElement;
  readonly #all: readonly HTMLElement[];
  readonly #empty: Entries;
  #now = 0;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    for (const template of form.querySelectorAll('template'))
      template.replaceWith(template.content.cloneNode(true));
    // What is carried along for a page without script stands in the steps themselves here.
    this.#all = [...form.querySelectorAll<HTMLElement>('[data-step]')];
    this.#empty = this.entries();
    this.#show();
  }

  get last(): boolean {
    return this.#now === this.#all.length - 1;
  }

  get wrong(): readonly Wrong[] {
    const step = this.#all[this.#now]?.dataset.step ?? '';
    return wrongIn(step, new FormData(this.#form), new Intl.DateTimeFormat('sv-SE').format(new Date()));
  }

  entries(): Entries {
    return [...new FormData(this.#form)].map(([name, value]) => [name, String(value)]);
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
    this.#go(0);
  }

  /** As it was when the page came, for another story. */
  clear(id: string): void {
    this.#form.reset();
    this.fill(this.#empty.map(([name, value]) => [name, name === 'id' ? id : value]));
  }

  go(direction: 1 | -1): void {
    this.#go(this.#now + direction);
    this.focus();
  }

  /** To the beginning of the step: what must be read first is read first. */
  focus(): void {
    const heading = this.#all[this.#now]?.querySelector<HTMLElement>('h2, legend');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }

  #go(to: number): void {
    this.#now = Math.min(this.#all.length - 1, Math.max(0, to));
    this.#show();
  }

  #show(): void {
    this.#all.forEach((step, at) => {
      step.hidden = at !== this.#now;
    });
    if (this.last) this.#summarise();
    const stones = document.querySelectorAll('.sw-progress__stone');
    stones.forEach((stone, at) => {
      stone.classList.toggle('sw-progress__stone--done', at < this.#now);
      stone.classList.toggle('sw-progress__stone--now', at === this.#now);
      stone.toggleAttribute('aria-current', false);
      if (at === this.#now) stone.setAttribute('aria-current', 'step');
    });
    const words = document.querySelector('.sw-progress__words');
    const name = stones[this.#now]?.textContent?.replace(/^\d+\. /, '') ?? '';
    if (words)
      words.textContent = `${words.textContent?.replace(/\d+/, `${this.#now + 1}`).split(':')[0]}: ${name}`;
  }

  /** Question and answer, from the form itself. */
  #summarise(): void {
    const list = this.#form.querySelector('[data-summary]');
    if (!list) return;
    const rows = [...this.#form.querySelectorAll('fieldset')].flatMap((group) => {
      const chosen = [...group.querySelectorAll<HTMLInputElement>('input:checked')].filter(
        (one) => one.value !== 'geen',
      );
      const question = group.querySelector('legend')?.textContent?.trim() ?? '';
      const answer = chosen.map((one) => wordsOf(one.closest('label'))).join('. ');
      return chosen.length === 0 ? [] : [[question, answer] as const];
    });
    const text = this.#form.querySelector<HTMLTextAreaElement>('textarea[name="verhaal"]');
    const label = this.#form.querySelector('label[for="verhaal"]')?.textContent ?? '';
    const all = text?.value ? [[label, text.value] as const, ...rows] : rows;
    list.replaceChildren(
      ...all.map(([question, answer]) => {
        const row = document.createElement('div');
        const [term, said] = [document.createElement('dt'), document.createElement('dd')];
        term.textContent = question;
        said.textContent = answer;
        said.dir = 'auto';
        row.append(term, said);
        return row;
      }),
    );
  }
}

/** The words of a choice, without its explanation. */
function wordsOf(label: Element | null): string {
  const copy = label?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hint of copy.querySelectorAll('small')) hint.remove();
  return copy.textContent?.trim() ?? '';
}

/** Says beside each field how to mend it, and goes to the first. */
export function showWrong(
  form: HTMLFormElement,
  wrong: readonly Wrong[],
  say: (name: string) => string,
): void {
  for (const old of form.querySelectorAll('[data-wrong]')) {
    describe(form.querySelector(`[aria-describedby~="${old.id}"]`), (ids) =>
      ids.filter((id) => id !== old.id),
    );
    old.remove();
  }
  for (const { field, say: name } of wrong) {
    const place = form.querySelector<HTMLElement>(`#${CSS.escape(field)}`);
    const message = document.createElement('p');
    message.className = 'sw-error';
    message.id = `${field}-nu`;
    message.dataset.wrong = '';
    message.setAttribute('role', 'alert');
    message.textContent = say(name);
    if (place instanceof HTMLFieldSetElement) place.querySelector('legend')?.after(message);
    else place?.before(message);
    describe(place, (ids) => [...ids, message.id]);
  }
  const [first] = wrong;
  const place = first && form.querySelector<HTMLElement>(`#${CSS.escape(first.field)}`);
  const target =
    place instanceof HTMLFieldSetElement ? (place.querySelector<HTMLElement>('input') ?? place) : place;
  target?.focus();
}

/** Changes what describes a field; the help that was there stays. */
function describe(field: Element | null, change: (ids: readonly string[]) => readonly string[]): void {
  const ids = change(field?.getAttribute('aria-describedby')?.split(' ') ?? []);
  if (ids.length > 0) field?.setAttribute('aria-describedby', ids.join(' '));
  else field?.removeAttribute('aria-describedby');
}
