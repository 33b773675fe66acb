import {
  LANGUAGE_LEVELS,
  RUNGS,
  WORD_LISTS,
  type WordId,
  type WordList,
} from '../../../shared/vocabulary.ts';
import type { FacetName } from '../facets.ts';
import { listTexts } from '../texts/list.ts';
import { labelOf } from './in-words.ts';
import type { OfferView } from './props.ts';

/** The list of the vocabulary that the values of a facet come from. */
const lists = {
  leefgebied: 'leefgebieden',
  soort: 'soorten',
  vorm: 'vorm',
  fase: 'fasen',
  doelgroep: 'doelgroepen',
  rol: 'rol',
} as const satisfies Partial<Record<FacetName, WordList>>;

function wordIn<L extends WordList>(list: L, value: string, view: OfferView): string {
  const ids: readonly WordId<L>[] = WORD_LISTS[list];
  const id = ids.find((one) => String(one) === value);
  return id === undefined ? value : labelOf(view.words, list, id, view.shell.locale);
}

/** A value of a filter as people read it. */
export function filterWord(name: FacetName, value: string, view: OfferView): string {
  const t = listTexts[view.shell.locale];
  switch (name) {
    case 'trede': {
      const rung = RUNGS.find((one) => String(one) === value);
      return rung === undefined
        ? value
        : t.rung(value, labelOf(view.words, 'treden', rung, view.shell.locale));
    }
    case 'taalniveau':
      return t.languageMost(LANGUAGE_LEVELS.find((one) => one === value) ?? value);
    case 'uren':
      return t.hoursMost(value);
    case 'gemeente':
      return view.municipalities.get(value) ?? value;
    case 'open':
      return t.openNow;
    default:
      return wordIn(lists[name], value, view);
  }
}
