/** Letters on a line of a terminal. */
export const screen = 80;

/** A sentence over as many lines as it needs, cut between words; later lines begin below `hang`. */
export function wrapped(text: string, hang = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > screen) {
      lines.push(line);
      line = hang + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
