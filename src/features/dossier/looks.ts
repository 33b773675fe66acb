export interface LookAt<Activity extends string = string> {
  readonly at: Date;
  readonly who: string | null;
  readonly activity: Activity;
}

export interface LooksOnADay<Activity extends string = string> {
  /** The latest of that day. */
  readonly at: Date;
  readonly who: string | null;
  readonly activity: Activity;
  readonly times: number;
}

/** The same person doing the same on the same day is one line; `dayOf` says which day a moment is. */
export function looksByDay<Activity extends string>(
  looks: readonly LookAt<Activity>[],
  dayOf: (moment: Date) => string,
): readonly LooksOnADay<Activity>[] {
  const lines = new Map<string, LooksOnADay<Activity>>();
  for (const look of looks) {
    const key = `${dayOf(look.at)} ${look.activity} ${look.who}`;
    const known = lines.get(key);
    lines.set(key, known ? { ...known, times: known.times + 1 } : { ...look, times: 1 });
  }
  return [...lines.values()];
}
