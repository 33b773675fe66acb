import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roleTokens } from './colour-roles.ts';

const require = createRequire(import.meta.url);
const own = join(dirname(fileURLToPath(import.meta.url)), 'css');
const read = (path: string): string => readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Only the Utrecht components in use; a page that needs another adds it here. */
const components = [
  ...['document', 'heading-1', 'heading-2', 'heading-3', 'heading-4', 'paragraph', 'link', 'skip-link'],
  ...['button', 'form-label', 'form-field-description', 'textbox', 'textarea', 'select', 'table'],
];

/** Order is part of the look: ground first, modes and paper last. */
const sheets = [
  ...['base', 'header', 'cards', 'buttons', 'notices', 'progress', 'tiles', 'themes', 'search', 'reasons'],
  ...[
    'folds',
    'routes',
    'path',
    'figures',
    'start',
    'choice',
    'catalogue',
    'dossier',
    'measures',
    'research',
    'guidance',
    'value',
    'utilities',
    'modes',
    'print',
  ],
];

/** Variants nobody writes here: states set by a class, buttons with a hint, and controls that are switched off. */
const unused =
  /--(?:hover|active|focus|focus-visible|pressed|busy|disabled|read-only|submit|danger|warning|ready|hint|distanced|html[\w-]*|inline|box-content|current|placeholder[\w-]*|[\w-]*-size|telephone|all-caps|not-sure|nested-blocklevel|alternate-row-color|sticky-header|hidden|visible)(?![\w-])|:disabled|\[(?:aria-busy|aria-disabled|aria-pressed|disabled)/;

function withoutUnused(css: string): string {
  return css.replaceAll(/([^{}]+)(\{[^{}]*\})/g, (_rule, selectors: string, body: string) => {
    const kept = selectors.split(/,(?![^()]*\))/).filter((selector) => !unused.test(selector));
    return kept.length === 0 ? '' : kept.join(',') + body;
  });
}

function utrecht(): string {
  // The parts are dependencies of the whole; found from there, wherever npm puts them.
  const fromWhole = createRequire(require.resolve('@utrecht/component-library-css/dist/index.css'));
  return components
    .map((name) => withoutUnused(read(fromWhole.resolve(`@utrecht/${name}-css/dist/index.css`))))
    .join('\n');
}

function tokensIn(css: string): readonly (readonly [string, string])[] {
  return [...css.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map((found) => [
    found[1] ?? '',
    (found[2] ?? '').trim(),
  ]);
}

const usedIn = (css: string): readonly string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((found) => found[1] ?? '');

/**
 * The voorbeeld theme has 3,000 tokens and we use a few hundred. Kept is what a rule uses, what those values use, and
 * every `--sw-*` (pictures and tenants use them). Ours override the voorbeeld's: the same element, stated later.
 */
function tokens(rules: string): string {
  const voorbeeld = read(
    require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  );
  const ours = read(join(own, 'colours.css')) + read(join(own, 'tokens.css'));
  const values = new Map([...tokensIn(voorbeeld), ...roleTokens(), ...tokensIn(ours)]);
  const kept = new Set<string>();
  const waiting = [...usedIn(rules), ...[...values.keys()].filter((name) => name.startsWith('--sw-'))];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const value = values.get(name);
    if (value === undefined || kept.has(name)) continue;
    kept.add(name);
    waiting.push(...usedIn(value));
  }
  const lines = [...values].filter(([name]) => kept.has(name)).map(([name, value]) => `${name}:${value};`);
  return `.stapwijs{${lines.join('\n')}}`;
}

/** One file: tokens, Utrecht, ours. */
export function stylesheet(): string {
  const rules = [utrecht(), ...sheets.map((name) => read(join(own, `${name}.css`)))].join('\n');
  return `${tokens(rules)}\n${rules}`;
}

/** A sheet that only some pages need; it stands on the tokens of the one above. */
export const sheetAlone = (name: string): string => read(join(own, `${name}.css`));
