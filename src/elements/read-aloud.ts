import { pieces, voiceFor } from './speech.ts';

/**
 * `<sw-read-aloud><button aria-pressed="false">…</button></sw-read-aloud>` reads the nearest section, or the page when
 * it says `whole`. The button shows itself only on a device with a voice for the language of the page.
 */
export class ReadAloud extends HTMLElement {
  static #speaking: ReadAloud | null = null;
  readonly #offer = (): void => {
    this.toggleAttribute('data-ready', voiceFor(document.documentElement.lang) !== undefined);
  };
  readonly #toggle = (): void => {
    const again = ReadAloud.#speaking === this;
    ReadAloud.#speaking?.stop();
    if (!again) this.start();
  };
  readonly #leave = (): void => this.stop();

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#offer();
    speechSynthesis.addEventListener('voiceschanged', this.#offer);
    window.addEventListener('pagehide', this.#leave);
    this.addEventListener('click', this.#toggle);
  }

  disconnectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.removeEventListener('voiceschanged', this.#offer);
    window.removeEventListener('pagehide', this.#leave);
    this.stop();
  }

  start(): void {
    const part = this.hasAttribute('whole') ? null : this.closest('section, fieldset, article');
    const said = pieces(part ?? document.querySelector('main') ?? document.body);
    const last = said.length - 1;
    said.forEach(({ text, language }, at) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      const voice = voiceFor(language);
      if (voice) utterance.voice = voice;
      if (at === last) utterance.onend = () => this.stop();
      speechSynthesis.speak(utterance);
    });
    ReadAloud.#speaking = this;
    this.#press(true);
  }

  stop(): void {
    if (ReadAloud.#speaking !== this) return;
    ReadAloud.#speaking = null;
    speechSynthesis.cancel();
    this.#press(false);
  }

  #press(pressed: boolean): void {
    this.querySelector('button')?.setAttribute('aria-pressed', String(pressed));
  }
}
