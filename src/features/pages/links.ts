export const pageLinks = {
  start: '/',
  help: '/hulp',
  gallery: '/onderdelen',
  advice: '/uitleg/advies',
  register: '/uitleg/algoritmeregister',
  registerJson: '/uitleg/algoritmeregister.json',
  privacy: '/uitleg/privacy',
  accessibility: '/uitleg/toegankelijkheid',
} as const;
