export type Encoding = 'br' | 'gzip';

/** Brotli before gzip; a coding with `q=0` is refused by the browser. */
export function preferredEncoding(accepted: string | undefined): Encoding | null {
  const offers = (accepted ?? '').split(',').map((offer) => offer.trim().toLowerCase());
  const takes = (name: string): boolean =>
    offers.some((offer) => {
      const [coding, ...parameters] = offer.split(';').map((part) => part.trim());
      return coding === name && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    });
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
