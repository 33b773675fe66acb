import { langOf } from '../../../platform/i18n/index.ts';
import { offerLinks } from '../links.ts';
import type { OfferView } from './props.ts';

/** The name of another instrument, that leads to its page; an id nobody knows any more is shown as it is. */
export function InstrumentLink({ id, view }: { id: string; view: OfferView }) {
  const one = view.instruments.get(id);
  const lang = one === undefined ? undefined : langOf(view.shell.locale, one);
  return (
    <a class="utrecht-link" href={offerLinks.instrument(id)} lang={lang}>
      {one?.name ?? id}
    </a>
  );
}
