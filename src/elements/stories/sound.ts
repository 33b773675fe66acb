import type { Draft } from './draft.ts';
import type { StoryPage } from './page.ts';

/** 10 MB is what the server takes; a recording stops before it. */
const largest = 10 * 1024 * 1024 - 64 * 1024;
/** Speech is clear at this rate, and forty minutes of it fit. */
const bitsPerSecond = 32_000;

const kinds = ['audio/webm', 'audio/mp4', 'audio/ogg'];

/** Recording, listening back and throwing away; the sound goes into the vault second by second. */
export class SoundRecorder {
  readonly #place: HTMLElement;
  readonly #page: StoryPage;
  readonly #draft: Draft;
  /** From the press on the button, also while the browser still asks whether it may. */
  #wanted = false;
  #recorder: MediaRecorder | null = null;
  #ended: Promise<void> = Promise.resolve();

  constructor(place: HTMLElement, page: StoryPage, draft: Draft) {
    this.#place = place;
    this.#page = page;
    this.#draft = draft;
    place.append(page.panel('sound'));
    this.#button('record').addEventListener('click', () => void this.#begin());
    this.#button('stop').addEventListener('click', () => void this.finish());
    page.askFirst(this.#button('discard'), 'discardSure', () => void this.#discard());
  }

  /** Shows what is kept, or that there is nothing. */
  show(sound: Blob | null): void {
    const player = this.#place.querySelector('audio');
    if (player) {
      if (player.src !== '') URL.revokeObjectURL(player.src);
      player.hidden = sound === null;
      if (sound === null) player.removeAttribute('src');
      else player.src = URL.createObjectURL(sound);
    }
    this.#button('record').hidden = sound !== null;
    this.#button('stop').hidden = true;
    this.#button('discard').hidden = sound === null;
    this.#line('');
    const field = this.#place.querySelector<HTMLInputElement>('input[name="gesproken"]');
    if (field) field.value = sound === null ? '' : 'ja';
  }

  /** Stops, and waits until what was said is kept: whoever leaves the step does not leave the microphone on. */
  finish(): Promise<void> {
    this.#wanted = false;
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
    return this.#ended;
  }

  async #begin(): Promise<void> {
    if (this.#wanted) return;
    const kind =
      'MediaRecorder' in window ? kinds.find((one) => MediaRecorder.isTypeSupported(one)) : undefined;
    if (kind === undefined) return this.#say('noMicrophone');
    this.#wanted = true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (this.#wanted) this.#listen(stream, kind);
      else silence(stream);
    } catch {
      this.#wanted = false;
      this.#say('noMicrophone');
    }
  }

  #listen(stream: MediaStream, kind: string): void {
    const began = Date.now();
    const keep = this.#draft.soundKeeper();
    const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: bitsPerSecond });
    let [pieces, size, full] = [0, 0, false];
    let kept: Promise<void> = Promise.resolve();
    recorder.addEventListener('dataavailable', ({ data }) => {
      if (data.size === 0 || full) return;
      // What would not fit is not kept: of a file that is too large, nothing would arrive.
      if (size + data.size > largest) return void this.finish();
      if (pieces === 0) this.#say('recording');
      const at = pieces++;
      size += data.size;
      kept = kept
        .then(() => (full ? undefined : keep(new Blob([data], { type: kind }), at)))
        .catch(() => {
          full = true;
          void this.finish();
        });
    });
    this.#ended = new Promise((ended) => {
      recorder.addEventListener('stop', async () => {
        this.#wanted = false;
        silence(stream);
        await kept;
        const sound = await this.#draft.sound();
        this.show(sound);
        if (full) this.#say('soundFull');
        else if (sound === null) this.#say('noMicrophone');
        else this.#sayHowLong(Math.max(1, Math.round((Date.now() - began) / 1000)));
        // Not the button beside it: pressed twice, it would throw away what was just said.
        if (sound === null) this.#button('record').focus();
        else this.#place.querySelector('audio')?.focus();
        ended();
      });
    });
    this.#recorder = recorder;
    recorder.start(1000);
    this.#button('record').hidden = true;
    this.#button('stop').hidden = false;
    this.#button('stop').focus();
  }

  async #discard(): Promise<void> {
    await this.#draft.dropSound();
    this.show(null);
    this.#button('record').focus();
  }

  #say(name: string, given?: number): void {
    this.#line(this.#page.say(name, given));
  }

  #sayHowLong(seconds: number): void {
    this.#say(seconds === 1 ? 'recordedOne' : 'recordedMore', seconds);
  }

  #line(words: string): void {
    const place = this.#place.querySelector('[data-said]');
    if (place) place.textContent = words;
  }

  #button(name: 'record' | 'stop' | 'discard'): HTMLButtonElement {
    const found = this.#place.querySelector<HTMLButtonElement>(`[data-${name}]`);
    if (!found) throw new Error(`The page has no button ${name}.`);
    return found;
  }
}

function silence(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
