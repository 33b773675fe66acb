/** In this order: a later feature may use an earlier one. */
export const features = [
  ...['catalogue', 'evidence', 'choice', 'dossier', 'route', 'guidance', 'measures', 'stories'],
  ...['experiments', 'practice', 'value', 'loop', 'organisation', 'pages'],
];

/** `door` = routes, api, pdf, index; `face` = forms, views, texts, links; `content` reads files of content/. */
export type Kind = 'door' | 'face' | 'queries' | 'content' | 'rules';

export type Room =
  | { name: 'shared' | 'stats' | 'elements' | 'top' | 'config' | 'outside' }
  | { name: 'platform'; part: string }
  | { name: 'feature'; feature: string; kind: Kind; isIndex: boolean };

const kinds: Record<string, Kind> = {
  routes: 'door',
  api: 'door',
  index: 'door',
  forms: 'face',
  views: 'face',
  texts: 'face',
  links: 'face',
  queries: 'queries',
  content: 'content',
  vocabulary: 'content',
  pdf: 'door',
};

/** `src/features/choice/views/advice.tsx` is a face of the feature choice. */
export function roomOf(file: string): Room {
  const [src, first = '', second = '', third = ''] = file.split('/');
  if (src !== 'src') return { name: 'outside' };
  if (first === 'shared' || first === 'stats' || first === 'elements') return { name: first };
  if (first === 'platform') return { name: 'platform', part: second.replace(/\.tsx?$/, '') };
  if (first === 'config.ts') return { name: 'config' };
  if (first !== 'features') return { name: 'top' };
  const stem = third.replace(/\.tsx?$/, '');
  return { name: 'feature', feature: second, kind: kinds[stem] ?? 'rules', isIndex: third === 'index.ts' };
}
