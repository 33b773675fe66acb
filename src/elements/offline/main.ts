import { Offline } from './element.ts';

customElements.define('sw-offline', Offline);
