import { Story } from './story.ts';
import { TriadPlace } from './triad.ts';

customElements.define('sw-story', Story);
customElements.define('sw-triad', TriadPlace);
