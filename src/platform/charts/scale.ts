/** From a value to a place in the picture, both linear. */
export const linear =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Round values (1, 2 or 5 times a power of ten) inside the range, about as many as asked. */
export function ticks([from, to]: readonly [number, number], about = 5): readonly number[] {
  if (!(to > from)) return [from];
  const raw = (to - from) / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= raw) ?? 10);
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  // Multiplied, not added up, so that 0.1 + 0.2 stays 0.3; zero is never minus zero.
  return Array.from(
    { length: Math.max(count, 0) },
    (_, i) => Number(((first + i) * step).toPrecision(12)) + 0,
  );
}
