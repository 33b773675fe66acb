import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A draft is still being told, a waiting story goes as soon as there is a network, a refused one must be mended first. */
export type DraftState = 'draft' | 'waiting' | 'refused';

/** What the server found wrong: in which step, beside which field, in the language of the page. */
export interface Refused {
  readonly step: string;
  readonly field: string;
  readonly message: string;
}

/** What lies open on the device: no word of a story. */
export interface KeptStory {
  readonly id: string;
  readonly study: string;
  readonly state: DraftState;
  readonly changed: number;
  readonly refused?: readonly Refused[];
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Name and value of every field, in the order of the form. */
export type Entries = readonly (readonly [string, string])[];

interface Shelf extends DBSchema {
  lock: { key: 'lock'; value: { readonly salt: Uint8Array<ArrayBuffer>; readonly rounds: number } & Sealed };
  stories: { key: string; value: KeptStory & Sealed };
  sounds: { key: string; value: { readonly type: string } & Sealed };
}

/** OWASP's number for PBKDF2 with SHA-256 (2023): about half a second on a phone, for every guess. */
const rounds = 600_000;
const known = new TextEncoder().encode('stapwijs');

/**
 * Stories of one guide on one device, encrypted with AES-GCM. The key comes from the PIN, cannot be taken out of the
 * browser, and is only in the memory of an open page: closed means locked. The id of a story is sealed along, so that
 * one cannot be put in the place of another.
 */
export class Vault {
  readonly #shelf: IDBPDatabase<Shelf>;
  #key: CryptoKey | null = null;

  constructor(shelf: IDBPDatabase<Shelf>) {
    this.#shelf = shelf;
  }

  static async open(account: string): Promise<Vault> {
    const shelf = await openDB<Shelf>(`verhalen-${account}`, 1, {
      upgrade(made) {
        made.createObjectStore('lock');
        made.createObjectStore('stories', { keyPath: 'id' });
        made.createObjectStore('sounds');
      },
    });
    return new Vault(shelf);
  }

  get isOpen(): boolean {
    return this.#key !== null;
  }

  async hasPin(): Promise<boolean> {
    return (await this.#shelf.get('lock', 'lock')) !== undefined;
  }

  /** False: in another tab this device got another PIN just now; stories may lie behind that one already. */
  async choosePin(pin: string): Promise<boolean> {
    if (await this.hasPin()) return this.unlock(pin);
    const salt = crypto.getRandomValues(new Uint8Array(16));
    this.#key = await keyFrom(pin, salt, rounds);
    const sealed = await this.#seal(known, 'lock');
    await this.#shelf.put('lock', { salt, rounds, ...sealed }, 'lock');
    return true;
  }

  /** False: this is not the PIN of this device. */
  async unlock(pin: string): Promise<boolean> {
    const lock = await this.#shelf.get('lock', 'lock');
    if (lock === undefined) return false;
    const key = await keyFrom(pin, lock.salt, lock.rounds);
    try {
      await crypto.subtle.decrypt(gcm(lock.iv, 'lock'), key, lock.data);
    } catch {
      return false;
    }
    this.#key = key;
    return true;
  }

  list(): Promise<KeptStory[]> {
    return this.#shelf.getAll('stories');
  }

  async keep(story: Omit<KeptStory, 'changed'>, entries: Entries): Promise<void> {
    const sealed = await this.#seal(new TextEncoder().encode(JSON.stringify(entries)), story.id);
    await this.#shelf.put('stories', { ...story, changed: Date.now(), ...sealed });
  }

  stateOf(id: string): Promise<DraftState | undefined> {
    return this.#shelf.get('stories', id).then((kept) => kept?.state);
  }

  async entriesOf(id: string): Promise<Entries> {
    const kept = await this.#shelf.get('stories', id);
    if (kept === undefined) return [];
    const text: Entries = JSON.parse(new TextDecoder().decode(await this.#unseal(kept, id)));
    return text;
  }

  /** A recording comes in pieces, each kept at once: a tab that closes halfway loses a second and not a story. */
  async keepSound(id: string, piece: Blob, at: number): Promise<void> {
    const key = `${id}/${String(at).padStart(5, '0')}`;
    const sealed = await this.#seal(new Uint8Array(await piece.arrayBuffer()), `geluid-${key}`);
    await this.#shelf.put('sounds', { type: piece.type, ...sealed }, key);
  }

  async soundOf(id: string): Promise<Blob | null> {
    const keys = await this.#shelf.getAllKeys('sounds', piecesOf(id));
    const pieces: ArrayBuffer[] = [];
    let type = '';
    for (const key of keys) {
      const kept = await this.#shelf.get('sounds', key);
      if (kept === undefined) continue;
      type ||= kept.type;
      pieces.push(await this.#unseal(kept, `geluid-${key}`));
    }
    return pieces.length === 0 ? null : new Blob(pieces, { type });
  }

  dropSound(id: string): Promise<void> {
    return this.#shelf.delete('sounds', piecesOf(id));
  }

  async drop(id: string): Promise<void> {
    await this.dropSound(id);
    await this.#shelf.delete('stories', id);
  }

  async #seal(data: Uint8Array<ArrayBuffer>, name: string): Promise<Sealed> {
    if (this.#key === null) throw new Error('The vault is locked.');
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt(gcm(iv, name), this.#key, data) };
  }

  #unseal({ iv, data }: Sealed, name: string): Promise<ArrayBuffer> {
    if (this.#key === null) throw new Error('The vault is locked.');
    return crypto.subtle.decrypt(gcm(iv, name), this.#key, data);
  }
}

/** The pieces in their order, and a recording that was kept whole under the id alone. */
const piecesOf = (id: string): IDBKeyRange => IDBKeyRange.bound(id, `${id}/:`);

const gcm = (iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
});

async function keyFrom(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(pin.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
