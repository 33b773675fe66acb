import { storyLinks } from '../links.ts';
import { nameOfSelection } from '../selection.ts';
import type { Chosen } from './patterns-props.ts';

/** The address of another choice on the same page. */
export function patternsAddress(study: string, chosen: Chosen, change: Partial<Chosen>): string {
  const { moment, perspective, selection, draw, everything, beside } = { ...chosen, ...change };
  const query = new URLSearchParams();
  if (moment !== null) query.set('moment', String(moment));
  if (perspective !== null) query.set('wie', perspective);
  if (beside !== null) query.set('naast', beside);
  const part = nameOfSelection(selection);
  if (part !== '') query.set('deel', part);
  if (draw > 0) query.set('loting', String(draw));
  if (everything) query.set('alles', '1');
  const text = query.toString();
  const place = part === '' && draw === 0 && !everything ? '' : '#verhalen';
  return `${storyLinks.patterns(study)}${text === '' ? '' : `?${text}`}${place}`;
}
