import type { StoryPage } from './page.ts';
import { entriesIn } from './steps.ts';
import type { DraftState, Vault } from './vault.ts';

/** What is kept of the story in the form: its words a moment after they are typed, its sound piece by piece. */
export class Draft {
  readonly #page: StoryPage;
  readonly #vault: Vault;
  readonly #study: string;
  #saving: ReturnType<typeof setTimeout> | undefined;
  /** One thing at a time with the vault: a draft kept late never comes after its handing in. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Something was filled in: an empty form is not a story that is not finished. */
  #touched = false;

  constructor(page: StoryPage, vault: Vault, study: string) {
    this.#page = page;
    this.#vault = vault;
    this.#study = study;
  }

  get id(): string {
    return String(new FormData(this.#page.form).get('id') ?? '');
  }

  /** Another story comes into the form; `touched` when something of it is kept already. */
  begin(touched: boolean): void {
    this.#touched = touched;
  }

  saveSoon(): void {
    this.#touched = true;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.saveNow(), 400);
  }

  async saveNow(): Promise<void> {
    // Handed in, or not begun: nothing to keep as a draft.
    if (this.#page.form.hidden || !this.#touched) return;
    try {
      await this.#keep('draft');
    } catch {
      return this.#page.status('full');
    }
    this.#page.status(navigator.onLine ? 'draft' : 'offline');
  }

  /** False: the device is full, and it stays a draft. */
  async handIn(): Promise<boolean> {
    this.#touched = false;
    try {
      await this.#keep('waiting');
      return true;
    } catch {
      this.#touched = true;
      return false;
    }
  }

  /** Keeps the pieces of a recording that begins now: with the story that is open, also when another is opened. */
  soundKeeper(): (piece: Blob, at: number) => Promise<void> {
    const { id } = this;
    this.#touched = true;
    return async (piece, at) => {
      if (at === 0) await this.#keep('draft');
      await this.#vault.keepSound(id, piece, at);
    };
  }

  sound(): Promise<Blob | null> {
    return this.#vault.soundOf(this.id);
  }

  dropSound(): Promise<void> {
    return this.#vault.dropSound(this.id);
  }

  #keep(state: DraftState): Promise<void> {
    clearTimeout(this.#saving);
    const entries = entriesIn(this.#page.form);
    const story = { id: this.id, study: this.#study, state };
    const done = this.#turn.then(() => this.#vault.keep(story, entries));
    // What could not be kept now does not stop what is kept later.
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
