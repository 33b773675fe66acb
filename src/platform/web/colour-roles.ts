/**
 * The roles of the basis tokens, each made of one colour: `--basis-color-<role>-<part>` is step n of that colour.
 * They all go by the same table, so the table stands here once.
 */
const colourOf = {
  default: 'ink',
  'accent-1': 'petrol',
  'accent-2': 'sun',
  'accent-3': 'violet',
  'action-1': 'petrol',
  'action-2': 'petrol',
  info: 'sky',
  positive: 'moss',
  warning: 'clay',
  negative: 'red',
  highlight: 'sun',
  selected: 'petrol',
} as const;

const stepOf = {
  'bg-subtle': 50,
  'bg-default': 100,
  'bg-hover': 200,
  'bg-active': 200,
  'border-subtle': 300,
  'border-default': 400,
  'border-hover': 500,
  'border-active': 600,
  'color-subtle': 500,
  'color-default': 600,
  'color-hover': 700,
  'color-active': 700,
  'color-document': 700,
  'inverse-bg-document': 700,
  'inverse-bg-subtle': 700,
  'inverse-bg-default': 500,
  'inverse-bg-hover': 700,
  'inverse-bg-active': 700,
  'inverse-border-subtle': 400,
  'inverse-border-default': 300,
  'inverse-border-hover': 200,
  'inverse-border-active': 200,
  'inverse-color-subtle': 100,
} as const;

const white = [
  'bg-document',
  ...['document', 'default', 'hover', 'active'].map((part) => `inverse-color-${part}`),
];

export function roleTokens(): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [role, colour] of Object.entries(colourOf)) {
    for (const [part, step] of Object.entries(stepOf)) {
      tokens.set(`--basis-color-${role}-${part}`, `var(--sw-color-${colour}-${step})`);
    }
    for (const part of white) tokens.set(`--basis-color-${role}-${part}`, 'var(--sw-color-white)');
    // Sun is too light for a filled surface at 500; ink asks for a quieter hairline and a darker fill.
    if (colour === 'sun' || colour === 'ink') {
      tokens.set(`--basis-color-${role}-inverse-bg-default`, `var(--sw-color-${colour}-600)`);
    }
  }
  tokens.set('--basis-color-default-border-subtle', 'var(--sw-color-ink-200)');
  return tokens;
}
