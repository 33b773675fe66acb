import { Tile } from './tile.tsx';

export const FACES = ['good', 'ok', 'bad'] as const;
export type FaceName = (typeof FACES)[number];

/** Nobody is told by a colour alone how somebody feels: the mouth says it, and the words. */
const looks: Record<FaceName, { readonly fill: string; readonly mouth: string }> = {
  good: { fill: 'var(--sw-color-moss-200)', mouth: 'M22 40c4 7 16 7 20 0' },
  ok: { fill: 'var(--sw-color-sun-200)', mouth: 'M23 43h18' },
  bad: { fill: 'var(--sw-color-sky-200)', mouth: 'M22 46c4-7 16-7 20 0' },
};

/** A face on its own, beside words that say the same. */
export function Face({ name, small = false }: { name: FaceName; small?: boolean }) {
  const { fill, mouth } = looks[name];
  const size = small ? 28 : 64;
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <circle cx="32" cy="32" r="28" fill={fill} stroke="var(--sw-color-ink-700)" stroke-width="3" />
      <circle cx="23" cy="27" r="3.5" fill="var(--sw-color-ink-700)" />
      <circle cx="41" cy="27" r="3.5" fill="var(--sw-color-ink-700)" />
      <path
        d={mouth}
        fill="none"
        stroke="var(--sw-color-ink-700)"
        stroke-width="3.5"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** Three faces to choose from; none is chosen beforehand but the one that was given earlier. */
export function Faces({
  name,
  words,
  chosen,
}: {
  readonly name: string;
  readonly words: Readonly<Record<FaceName, string>>;
  readonly chosen: FaceName | null;
}) {
  return (
    <div class="sw-faces">
      {FACES.map((face) => (
        <Tile type="radio" name={name} value={face} checked={face === chosen} picture={<Face name={face} />}>
          {words[face]}
        </Tile>
      ))}
    </div>
  );
}
