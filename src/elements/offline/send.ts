import { dequeue, enqueue, type Later, queued } from './store.ts';

export type Sent = 'sent' | 'refused' | 'later' | 'signIn';

/** Sends one form; the server keeps one of each id, so trying again does no harm. */
async function send({ action, body, who, at }: Later): Promise<Sent> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(body),
      // Who is signed in now may be somebody else on this phone: then the server refuses.
      headers: { 'X-Stapwijs-Account': who, 'X-Stapwijs-Written': new Date(at).toISOString() },
    });
    const landed = new URL(answer.url).pathname;
    if (answer.status === 401 || /^\/(?:inloggen|account)(?:\/|$)/.test(landed)) return 'signIn';
    if (answer.ok) return 'sent';
    // A server that is busy or down: another time.
    return answer.status >= 500 || answer.status === 429 ? 'later' : 'refused';
  } catch {
    return 'later';
  }
}

/** Everything that waits, in the order it was written; one window at a time. Says how the last one went. */
export const sendAll = (who: string): Promise<Sent> =>
  navigator.locks.request('stapwijs-later', async () => {
    let outcome: Sent = 'sent';
    for (const item of await queued()) {
      if (item.who !== who || item.refused) continue;
      outcome = await send(item);
      if (outcome === 'sent') await dequeue(item.id);
      else if (outcome === 'refused') await enqueue({ ...item, refused: true });
      else break;
    }
    return outcome;
  });
