import { sayings } from './say.ts';
import { type Said, showWrong } from './show-wrong.ts';
import { askFirst } from './sure.ts';

/** What somebody sees: the form or a panel in its place, and the line that says how things stand. */
export class StoryPage {
  readonly say: ReturnType<typeof sayings>;
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.say = sayings(root);
  }

  get form(): HTMLFormElement {
    const form = this.#root.querySelector<HTMLFormElement>('[data-form]');
    if (!form) throw new Error('The page has no form.');
    return form;
  }

  panel(name: string): DocumentFragment {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-panel="${name}"]`);
    if (!template) throw new Error(`The page has no panel ${name}.`);
    return document.importNode(template.content, true);
  }

  /** Shows a panel in the place of the form; the old one goes. */
  show(name: string): HTMLElement {
    this.showForm(false);
    const place = document.createElement('div');
    place.dataset.shown = name;
    place.append(this.panel(name));
    this.form.before(place);
    return place;
  }

  showForm(visible = true): void {
    this.#root.querySelector('[data-shown]')?.remove();
    this.form.hidden = !visible;
  }

  /** Says how things stand; what can be done about it stands behind the sentence. */
  status(name: string, given?: number, way?: Node): void {
    const line = this.#statusLine;
    if (!line) return;
    line.textContent = this.say(name, given);
    line.dataset.status = name;
    if (way) line.append(' ', way);
  }

  goToStatus(): void {
    this.#statusLine?.focus();
  }

  showWrong(wrong: readonly Said[], form = this.form): void {
    showWrong(form, wrong, () => this.panel('wrong'));
  }

  /** Asks the question before what the button does is done. */
  askFirst(button: HTMLButtonElement, question: string, yes: () => void): void {
    askFirst(button, { question: this.say(question), panel: () => this.panel('sure'), yes });
  }

  get #statusLine(): HTMLElement | null {
    return this.#root.querySelector('[data-status]');
  }
}
