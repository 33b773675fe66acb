import { keepHalfDates } from './half-dates.ts';
import { PrintButton } from './print-button.ts';
import { ReadAloud } from './read-aloud.ts';

customElements.define('sw-read-aloud', ReadAloud);
customElements.define('sw-print', PrintButton);
keepHalfDates();
