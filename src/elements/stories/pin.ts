import type { Wrong } from './checks.ts';
import type { StoryPage } from './page.ts';
import type { Vault } from './vault.ts';

/** Asks for the PIN of this device, or for a new one; `opened` once the vault is. */
export function askPin(page: StoryPage, vault: Vault, known: boolean, opened: () => void): void {
  const form = page.show(known ? 'pin' : 'new-pin').querySelector<HTMLFormElement>('[data-pin-form]');
  // Opening takes half a second: pressed twice in that time, it opens once.
  let busy = false;
  form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    const typed = new FormData(form);
    const [pin, again] = [String(typed.get('pin')), String(typed.get('pin-again'))];
    const refused = await (known ? unlock(vault, pin) : choose(vault, pin, again));
    if (refused === null) return opened();
    busy = false;
    page.showWrong([{ field: refused.field, message: page.say(refused.say) }], form);
  });
}

/** Null: it is open. */
type Refused = Wrong | null;

const wrong = (say: string, field = 'pin'): Wrong => ({ field, say });

async function choose(vault: Vault, pin: string, again: string): Promise<Refused> {
  if (pin.length < 6) return wrong('pinShort');
  if (pin !== again) return wrong('pinDifferent', 'pin-again');
  return open(vault.choosePin(pin), 'pinOther');
}

const unlock = (vault: Vault, pin: string): Promise<Refused> => open(vault.unlock(pin), 'pinWrong');

async function open(opening: Promise<boolean>, otherwise: string): Promise<Refused> {
  try {
    return (await opening) ? null : wrong(otherwise);
  } catch {
    return wrong('full');
  }
}
