/** A label inside a sentence begins small; “I” and an abbreviation stay as they are. */
export const midSentence = (label: string): string =>
  /^(I\b|\p{Lu}{2})/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
