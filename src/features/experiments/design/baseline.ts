/** What may be asked at the start. A value is a number; `cuts` make levels of it for the lottery. */
export interface BaselineItem {
  readonly id: string;
  readonly kind: 'number' | 'yes-no';
  readonly least: number;
  readonly most: number;
  /** A level begins at each of these. */
  readonly cuts: readonly number[];
}

/** Things that say something about finding work, and nothing that may not decide: no sex, descent or religion. */
export const BASELINE: readonly BaselineItem[] = [
  { id: 'leeftijd', kind: 'number', least: 16, most: 75, cuts: [27, 50] },
  { id: 'maanden-bijstand', kind: 'number', least: 0, most: 600, cuts: [12, 36] },
  { id: 'startkwalificatie', kind: 'yes-no', least: 0, most: 1, cuts: [1] },
  { id: 'kinderen-thuis', kind: 'yes-no', least: 0, most: 1, cuts: [1] },
];
export type Baseline = Readonly<Record<string, number>>;

export const baselineItem = (id: string): BaselineItem | undefined => BASELINE.find((one) => one.id === id);

/** The number of the level a value is in, as text: `0`, `1`, `2`. */
export const levelOf = ({ cuts }: Pick<BaselineItem, 'cuts'>, value: number): string =>
  String(cuts.filter((cut) => value >= cut).length);

export const levelsOf = ({ cuts }: Pick<BaselineItem, 'cuts'>): readonly string[] =>
  Array.from({ length: cuts.length + 1 }, (_, level) => String(level));

/** The levels of somebody, in the order of the factors of the study. */
export const levelsFor = (factors: readonly string[], baseline: Baseline): readonly string[] =>
  factors.map((id) => {
    const item = baselineItem(id);
    return item === undefined ? '0' : levelOf(item, baseline[id] ?? 0);
  });
