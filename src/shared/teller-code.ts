/** Without letters and figures that look alike: it is read aloud and written on a note. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/**
 * The code a teller keeps, such as `K7D-4MX`: made from the random end of the id of the first story, so that a phone
 * without a network and the server make the same one.
 */
export function tellerCodeOf(storyId: string): string {
  let number = Number.parseInt(storyId.replaceAll('-', '').slice(-12), 16);
  let code = '';
  for (let i = 0; i < 6; i++) {
    code += signs[number % signs.length] ?? '';
    number = Math.floor(number / signs.length);
  }
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** As somebody types it: small letters, spaces and a forgotten line do not matter. Null when it is no code. */
export function readTellerCode(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return plain.length === 6 ? `${plain.slice(0, 3)}-${plain.slice(3)}` : null;
}
