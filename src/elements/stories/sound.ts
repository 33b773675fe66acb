/** 10 MB is what the server takes; a recording stops before it. */
const largest = 10 * 1024 * 1024 - 64 * 1024;
/** Speech is clear at this rate, and forty minutes of it fit. */
const bitsPerSecond = 32_000;

const kinds = ['audio/webm', 'audio/mp4', 'audio/ogg'];

interface Hooks {
  readonly kept: (sound: Blob) => Promise<void>;
  readonly dropped: () => Promise<void>;
  readonly say: (name: string, given?: number) => string;
}

/** Recording, listening back and throwing away; the sound goes into the vault at once. */
export class SoundRecorder {
  readonly #place: HTMLElement;
  readonly #hooks: Hooks;
  #recorder: MediaRecorder | null = null;

  constructor(place: HTMLElement, panel: DocumentFragment, hooks: Hooks) {
    this.#place = place;
    this.#hooks = hooks;
    place.append(panel);
    this.#button('record').addEventListener('click', () => void this.#begin());
    this.#button('stop').addEventListener('click', () => this.#recorder?.stop());
    this.#button('discard').addEventListener('click', () => void this.#discard());
  }

  /** Shows what is kept, or that there is nothing. */
  show(sound: Blob | null): void {
    const player = this.#place.querySelector('audio');
    if (player) {
      player.hidden = sound === null;
      player.src = sound === null ? '' : URL.createObjectURL(sound);
    }
    this.#button('record').hidden = sound !== null;
    this.#button('stop').hidden = true;
    this.#button('discard').hidden = sound === null;
    const field = this.#place.querySelector<HTMLInputElement>('input[name="gesproken"]');
    if (field) field.value = sound === null ? '' : 'ja';
  }

  async #begin(): Promise<void> {
    const kind =
      'MediaRecorder' in window ? kinds.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;
    if (kind === undefined) return this.#say('noMicrophone');
    let stream: MediaStream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return this.#say('noMicrophone');
    }
    this.#listen(stream, kind);
  }

  #listen(stream: MediaStream, kind: string): void {
    const pieces: Blob[] = [];
    const began = Date.now();
    const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: bitsPerSecond });
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (pieces.length === 0 && data.size > 0) this.#say('recording');
      pieces.push(data);
      if (pieces.reduce((all, { size }) => all + size, 0) > largest) recorder.stop();
    });
    recorder.addEventListener('stop', () => {
      for (const track of stream.getTracks()) track.stop();
      const sound = new Blob(pieces, { type: kind });
      if (sound.size === 0) return this.#nothing();
      this.#say('recorded', Math.round((Date.now() - began) / 1000));
      this.show(sound);
      void this.#hooks.kept(sound);
    });
    recorder.start(1000);
    this.#recorder = recorder;
    this.#button('record').hidden = true;
    this.#button('stop').hidden = false;
    this.#button('stop').focus();
  }

  /** Stopped before there was any sound. */
  #nothing(): void {
    this.show(null);
    this.#say('noMicrophone');
  }

  async #discard(): Promise<void> {
    await this.#hooks.dropped();
    this.show(null);
    this.#button('record').focus();
  }

  #say(name: string, given?: number): void {
    const place = this.#place.querySelector('[data-said]');
    if (place) place.textContent = this.#hooks.say(name, given);
  }

  #button(name: 'record' | 'stop' | 'discard'): HTMLButtonElement {
    const found = this.#place.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (!found) throw new Error(`The page has no button ${name}.`);
    return found;
  }
}
