/** Small letters without accents; everything that is no letter or figure becomes one space. Content and query go by the same rule. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export const plainWords = (text: string): string[] => plain(text).split(' ').filter(Boolean);

const mostTerms = 10;

/** The words somebody searches for, each once. Ten are enough to know what is meant, and keep the work bounded. */
export const termsOf = (text: string): string[] => [...new Set(plainWords(text))].slice(0, mostTerms);
