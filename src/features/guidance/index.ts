/** Guidance: contact as dose, what was agreed about it, and who has not been heard. */
import type { Feature } from '../../platform/web/route.ts';
import { agreementRoutes } from './routes/agreement.tsx';
import { contactRoutes } from './routes/contact.tsx';
import { contactDetailRoutes } from './routes/contact-details.tsx';
import { heardRoutes } from './routes/heard.tsx';
import { messageRoutes } from './routes/messages.tsx';
import { supervisorRoutes } from './routes/supervisor.tsx';
import { talkRoutes } from './routes/talk.tsx';
import { weekRoutes } from './routes/week.tsx';
import { workplaceRoutes } from './routes/workplace.tsx';

export { CHANNELS, type Channel, INITIATORS, type Initiator } from './contact.ts';
export { mondayOf } from './dose.ts';
export { guidanceLinks } from './links.ts';
export { contactDose, type PersonDose } from './queries/dose.ts';
export { addInventedGuidance, type InventedGuidance } from './queries/invented.ts';
export { type ContactAsAgreed, contactAsAgreed } from './routes/contact-as-agreed.ts';
export { guidancePart } from './routes/person-part.tsx';

export const guidance: Feature = {
  name: 'guidance',
  routes: [
    ...contactRoutes,
    ...contactDetailRoutes,
    ...agreementRoutes,
    ...heardRoutes,
    ...messageRoutes,
    ...talkRoutes,
    ...weekRoutes,
    ...workplaceRoutes,
    ...supervisorRoutes,
  ],
};
