import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';

/** A link that opens beside the page, without a hold on it. */
export const NEW_TAB = { target: '_blank', rel: 'noopener' } as const;

/** Said aloud inside such a link. */
export const NewTab = ({ locale }: { locale: Locale }) => (
  <span class="sw-visually-hidden" lang={locale}>{` (${webTexts[locale].newTab})`}</span>
);
