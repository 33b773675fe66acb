export const shortestPassword = 12;
export const longestPassword = 200;

export type PasswordProblem = 'tooShort' | 'tooLong' | 'tooSimple';

const simple = /^(?:(.{1,4})\1+|(?:wachtwoord|password|welkom|welcome|qwerty|geheim|stapwijs)[\d!.@#-]*)$/i;
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];

/** Length is what counts (NIST SP 800-63B); no rules on capitals or signs, only what is guessed first is refused. */
export function passwordProblem(password: string, email: string): PasswordProblem | undefined {
  if ([...password].length < shortestPassword) return 'tooShort';
  if (password.length > longestPassword) return 'tooLong';
  const small = password.toLowerCase();
  const own = [email, email.split('@')[0] ?? ''].some((part) => part.length > 3 && small.includes(part));
  return own || simple.test(password) || rows.some((row) => row.includes(small)) ? 'tooSimple' : undefined;
}

/** Without letters and figures that look alike, because somebody will read it from paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password for once, of 16 characters in groups of four: 79 bits of chance. */
export function oneTimePassword(random: (bytes: number) => Uint8Array): string {
  const chosen: string[] = [];
  while (chosen.length < 16) {
    for (const byte of random(32)) {
      // The rest of the division would favour the first letters.
      if (byte >= 256 - (256 % letters.length)) continue;
      chosen.push(letters[byte % letters.length] ?? '');
    }
  }
  return (chosen.slice(0, 16).join('').match(/.{4}/g) ?? []).join('-');
}
