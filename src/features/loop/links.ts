export const loopLinks = { page: '/overzicht' } as const;
