import { invalid, named, type Operation, readJson, unknownParameters } from '../../platform/api/index.ts';
import { situationSchema } from './answers/parse.ts';
import { adviceJson } from './api/advice-json.ts';
import { adviceSchema } from './api/schemas.ts';
import { adviserOf } from './routes/knowledge.ts';

const example = {
  trede: 2,
  leefgebieden: [{ leefgebied: 'geld', stand: 'belemmert', wilHieraanWerken: true }],
  taalniveau: 'A2',
  urenPerWeek: 16,
  motivatieVoor: ['van betekenis zijn'],
};

/** For the description no catalogue is needed: ids are words like any other there. */
const described = named('Situatie', situationSchema(new Set()), 'input');

export const choiceApi: readonly Operation[] = [
  {
    method: 'POST',
    path: '/adviezen',
    id: 'maakAdvies',
    tag: 'adviezen',
    summary: 'Wat past, wat moet eerst, wat past niet, en welke routes zijn er?',
    description:
      'Geeft advies bij een situatie, met redenen. Er wordt niets bewaard: niet wat je stuurt en niet wat je krijgt. ' +
      'Wat je weglaat is onbekend en sluit niets uit; een lege lijst betekent: geen.',
    body: { schema: described, description: 'De situatie. Elk lid mag ontbreken.', example },
    answer: { schema: adviceSchema, description: 'Het advies. Elk instrument staat in precies één lijst.' },
    problems: [400, 413],
    handle: async (c) => {
      const body = await readJson(c);
      if (!body.ok) return body.response;
      const adviser = await adviserOf(c);
      const parsed = adviser.parse(body.value);
      const mistakes = [...unknownParameters(c), ...(parsed.ok ? [] : parsed.problems)];
      if (!parsed.ok || mistakes.length > 0) return invalid(c, mistakes);
      c.header('Cache-Control', 'no-store');
      return c.json(adviceJson(adviser, adviser.advise(parsed.situation)));
    },
  },
];
