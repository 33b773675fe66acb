import type { Texts } from '../../../platform/i18n/index.ts';
import type { Basis, Category, LineKind, Party } from '../words.ts';

const nl = {
  parties: {
    persoon: 'De mensen die meedoen',
    omgeving: 'De mensen om hen heen',
    uitvoerder: 'De uitvoerder',
    gemeente: 'De gemeente',
    rijk: 'Het rijk',
    werkgever: 'De werkgever',
    samenleving: 'Andere inwoners',
  } satisfies Record<Party, string>,
  ofMunicipality: (name: string) => `Gemeente ${name}`,
  categories: {
    uitvoering: 'Begeleiding en uitvoering',
    loonkosten: 'Loon en subsidie op loon',
    inkomen: 'Inkomen',
    uitkering: 'Uitkering',
    productie: 'Productie',
    zorg: 'Zorg',
    belasting: 'Belasting en premies',
    'kwaliteit-van-leven': 'Kwaliteit van leven',
    'veiligheid-leefbaarheid': 'Veiligheid en leefbaarheid',
    anders: 'Anders',
  } satisfies Record<Category, string>,
  kinds: {
    kosten: 'Kosten',
    baten: 'Baten',
    overdracht: 'Geld dat van de een naar de ander gaat',
  } satisfies Record<LineKind, string>,
  per: {
    deelnemer: 'voor ieder die meedoet',
    'extra-werk': 'voor ieder die hierdoor extra werkt',
    programma: 'voor het hele programma',
  } satisfies Record<Basis, string>,
};

const en: Texts<typeof nl> = {
  parties: {
    persoon: 'The people who take part',
    omgeving: 'The people around them',
    uitvoerder: 'The executing organisation',
    gemeente: 'The municipality',
    rijk: 'The state',
    werkgever: 'The employer',
    samenleving: 'Other residents',
  },
  ofMunicipality: (name) => `Municipality of ${name}`,
  categories: {
    uitvoering: 'Guidance and execution',
    loonkosten: 'Wages and wage subsidy',
    inkomen: 'Income',
    uitkering: 'Benefit payments',
    productie: 'Production',
    zorg: 'Care',
    belasting: 'Taxes and premiums',
    'kwaliteit-van-leven': 'Quality of life',
    'veiligheid-leefbaarheid': 'Safety and liveability',
    anders: 'Other',
  },
  kinds: { kosten: 'Costs', baten: 'Benefits', overdracht: 'Money that moves from one to another' },
  per: {
    deelnemer: 'for each person who takes part',
    'extra-werk': 'for each extra person at work',
    programma: 'for the whole programme',
  },
};

export const valueWords = { nl, en };
