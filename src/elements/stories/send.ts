import type { Vault } from './vault.ts';

/** `waits`: no network. `signIn`: the session is over, or of somebody else. The rest is as the server said. */
export type Sent = 'sent' | 'waits' | 'signIn' | 'refused';

export interface Post {
  readonly address: (study: string) => string;
  readonly sound: (id: string) => string;
  /** Who took these stories: when somebody else signed in on this phone, they wait. */
  readonly account: string;
}

/**
 * Sends every waiting story, one after another, in one tab at a time. The server knows a story by its id, so one that
 * arrived without the phone hearing of it is stored once. Only when story and sound are there do they leave the device.
 */
export async function sendWaiting(vault: Vault, post: Post): Promise<Sent> {
  if (!vault.isOpen) return 'waits';
  const work = async (): Promise<Sent> => {
    let worst: Sent = 'sent';
    for (const { id, study, state } of await vault.list()) {
      if (state !== 'waiting') continue;
      const sent = await sendOne(vault, { id, study }, post);
      if (sent === 'waits' || sent === 'signIn') return sent;
      if (sent === 'refused') worst = sent;
    }
    return worst;
  };
  return 'locks' in navigator ? navigator.locks.request('verhalen-versturen', work) : work();
}

interface Which {
  readonly id: string;
  readonly study: string;
}

async function sendOne(vault: Vault, { id, study }: Which, post: Post): Promise<Sent> {
  const entries = await vault.entriesOf(id);
  const sound = await vault.soundOf(id);
  const body = new URLSearchParams(entries.map(([name, value]) => [name, value]));
  body.set('opgenomen-door', post.account);
  const told = await ask(post.address(study), { Accept: 'application/json' }, body);
  if (told === 'refused') await vault.keep({ id, study, state: 'refused' }, entries);
  if (told !== 'sent') return told;
  if (sound !== null) {
    const heard = await ask(post.sound(id), { 'Content-Type': sound.type }, sound);
    // Taken back in the meantime: then the recording has no place any more either.
    if (heard === 'waits' || heard === 'signIn') return heard;
  }
  await vault.drop(id);
  return 'sent';
}

async function ask(address: string, headers: Record<string, string>, body: BodyInit): Promise<Sent> {
  try {
    const answer = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' });
    if (answer.ok) return 'sent';
    // Our own answers are JSON; a page that is not there means: this is not an account that takes stories.
    const ours = answer.headers.get('Content-Type')?.startsWith('application/json') ?? false;
    if (answer.status === 401 || answer.type === 'opaqueredirect' || (answer.status === 404 && !ours))
      return 'signIn';
    // Our own fault or too busy: later again.
    return answer.status >= 500 || answer.status === 429 ? 'waits' : 'refused';
  } catch {
    return 'waits';
  }
}
