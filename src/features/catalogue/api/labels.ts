import type { Vocabulary, WordList } from '../../../shared/vocabulary.ts';
import type { FacetName } from '../facets.ts';

/** What a value of a facet is called, when it is a word of the vocabulary or one of our own. */
export type Labels = (name: FacetName, value: string) => string | undefined;

const lists: Partial<Readonly<Record<FacetName, WordList>>> = {
  leefgebied: 'leefgebieden',
  soort: 'soorten',
  vorm: 'vorm',
  trede: 'treden',
  fase: 'fasen',
  doelgroep: 'doelgroepen',
  rol: 'rol',
  taalniveau: 'taalniveau',
};

/** In Dutch, as the job seeker reads them. */
export function labelsOf(vocabulary: Vocabulary): Labels {
  const found = new Map<string, string>([['open ja', 'Nu plek']]);
  for (const [name, list] of Object.entries(lists)) {
    for (const [id, word] of vocabulary[list]) found.set(`${name} ${id}`, word.nl);
  }
  return (name, value) => (name === 'uren' ? `${value} uur per week` : found.get(`${name} ${value}`));
}
