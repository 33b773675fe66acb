export const pageLinks = {
  start: '/',
  help: '/hulp',
  gallery: '/onderdelen',
} as const;
