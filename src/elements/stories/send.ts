import type { Refused, Vault } from './vault.ts';

/**
 * `waits`: no network. `signIn`: the session is over, or of somebody else. `refused`: something in it must be mended.
 * `elsewhere`: the study takes no stories of this guide any more. `soundRefused`: the story is there, its recording is not.
 */
export type Sent = 'sent' | 'waits' | 'signIn' | 'refused' | 'elsewhere' | 'soundRefused';

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
      if (sent !== 'sent') worst = sent;
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
  if (told.sent === 'refused' || told.sent === 'elsewhere')
    await vault.keep({ id, study, state: 'refused', refused: told.problems }, entries);
  if (told.sent !== 'sent') return told.sent;
  if (sound !== null) {
    const heard = await ask(post.sound(id), { 'Content-Type': sound.type }, sound);
    if (heard.sent === 'waits' || heard.sent === 'signIn') return heard.sent;
    // Not ours to throw away: it stays locked on the device and is tried when the page is opened again.
    if (heard.sent === 'refused') return 'soundRefused';
    // Elsewhere: taken back in the meantime. Then the recording has no place any more either.
  }
  await vault.drop(id);
  return 'sent';
}

interface Answer {
  readonly sent: Sent;
  readonly problems: readonly Refused[];
}

async function ask(address: string, headers: Record<string, string>, body: BodyInit): Promise<Answer> {
  const without = (sent: Sent): Answer => ({ sent, problems: [] });
  try {
    const answer = await fetch(address, { method: 'POST', headers, body, redirect: 'manual' });
    if (answer.ok) return without('sent');
    // Our own answers are JSON; a page that is not there means: this is not an account that takes stories.
    const ours = answer.headers.get('Content-Type')?.startsWith('application/json') ?? false;
    if (answer.status === 401 || answer.type === 'opaqueredirect' || (answer.status === 404 && !ours))
      return without('signIn');
    if (answer.status === 404) return without('elsewhere');
    // Our own fault or too busy: later again.
    if (answer.status >= 500 || answer.status === 429) return without('waits');
    const said: { readonly problems?: readonly Refused[] } = ours ? await answer.json() : {};
    return { sent: 'refused', problems: said.problems ?? [] };
  } catch {
    return without('waits');
  }
}
