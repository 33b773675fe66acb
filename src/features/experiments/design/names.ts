/** The name of something known at the start, or its id when a protocol knows more than our list. */
export const baselineName = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;
