/** Who somebody is to an organisation; one account can have several. */
export const roles = [
  'jobSeeker',
  'coach',
  'partner',
  'storyGuide',
  'editor',
  'researcher',
  'manager',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
