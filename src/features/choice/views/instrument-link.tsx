import type { PropsWithChildren } from 'hono/jsx';
import { type Locale, langOf } from '../../../platform/i18n/index.ts';
import { LinkButton } from '../../../platform/web/components/button.tsx';
import { NEW_TAB, NewTab } from '../../../platform/web/components/new-tab.tsx';
import type { Instrument } from '../../../shared/instrument.ts';
import type { Carrier } from './carrier.tsx';
import { instrumentHref } from './props.ts';

interface Props {
  readonly carrier: Carrier;
  readonly locale: Locale;
  readonly instrument: Instrument;
}

/** Answers that travel along are gone when a person leaves the page; then an instrument opens beside it. */
const leaves = ({ fields }: Carrier): boolean => fields !== null;

/** The name of an instrument, leading to all about it. */
export function InstrumentLink({
  carrier,
  locale,
  instrument,
  strong = false,
}: Props & { readonly strong?: boolean }) {
  const beside = leaves(carrier);
  return (
    <a
      class={strong ? 'utrecht-link sw-bold' : 'utrecht-link'}
      href={instrumentHref(instrument.id)}
      lang={langOf(locale, instrument)}
      {...(beside ? NEW_TAB : {})}
    >
      {instrument.name}
      {beside ? <NewTab locale={locale} /> : null}
    </a>
  );
}

/** The same as a button under a card that already names the instrument. */
export function ReadInstrument({
  carrier,
  locale,
  instrument,
  describedBy,
  children,
}: PropsWithChildren<Props & { readonly describedBy: string }>) {
  const beside = leaves(carrier);
  return (
    <LinkButton href={instrumentHref(instrument.id)} describedBy={describedBy} newTab={beside}>
      {children}
      {beside ? <NewTab locale={locale} /> : null}
    </LinkButton>
  );
}
