/** 1 person, 2 people: the words after a number, whether it is still a number or written as the language does. */
export const howManyPeople = {
  nl: (n: number | string): string => (String(n) === '1' ? '1 persoon' : `${n} mensen`),
  en: (n: number | string): string => (String(n) === '1' ? '1 person' : `${n} people`),
} as const;
