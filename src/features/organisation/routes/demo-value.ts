import type { EvidenceStrength, LifeDomain } from '../../../shared/vocabulary.ts';
import type { InventedModel } from '../../value/index.ts';
import { demoAccounts } from '../demo/accounts.ts';
import { demoId } from '../demo/chance.ts';

type Line = InventedModel['lines'][number];
type Party = Line['who']['party'];
type Amounts = readonly [low: number, mid: number, high: number];

const source = { text: 'Schatting, verzonnen voorbeeld', url: '', year: null };
const manager = demoAccounts.find(({ role }) => role === 'manager')?.id ?? '';

/** A party, or one municipality by its id. */
interface Told {
  readonly kind?: Line['kind'];
  readonly who: Party;
  readonly municipality?: string;
  readonly from?: Party;
  readonly category: Line['category'];
  readonly what: string;
  readonly per?: Line['per'];
  /** In euros a year; none: not expressed in euros. */
  readonly euros?: Amounts;
  readonly years?: number;
  readonly strength?: EvidenceStrength;
  readonly lifeDomain?: LifeDomain;
}

function lineOf(told: Told, id: string): Line {
  const [low = 0, mid = 0, high = 0] = told.euros?.map((euros) => euros * 100) ?? [];
  return {
    ...{ id, kind: told.kind ?? 'baten', category: told.category, what: told.what },
    who: { party: told.who, municipality: told.municipality ?? null },
    from: told.from === undefined ? null : { party: told.from, municipality: null },
    per: told.per ?? 'deelnemer',
    amounts: told.euros === undefined ? null : { low, mid, high },
    ...{ firstYear: 1, years: told.years ?? 1, source, strength: told.strength ?? null },
    lifeDomain: told.lifeDomain ?? null,
  };
}

const jobcoaching: readonly Told[] = [
  {
    kind: 'kosten',
    who: 'uitvoerder',
    category: 'uitvoering',
    what: 'Jobcoach, een half jaar',
    euros: [1_800, 2_200, 2_600],
  },
  {
    kind: 'kosten',
    who: 'uitvoerder',
    category: 'uitvoering',
    what: 'Opzet en scholing',
    per: 'programma',
    euros: [8_000, 10_000, 14_000],
  },
  {
    kind: 'kosten',
    who: 'werkgever',
    category: 'uitvoering',
    what: 'Tijd van collega’s om in te werken',
    per: 'extra-werk',
    euros: [800, 1_200, 2_000],
  },
  {
    who: 'werkgever',
    category: 'productie',
    what: 'Werk dat wordt gedaan',
    per: 'extra-werk',
    years: 4,
    euros: [9_000, 14_000, 18_000],
    strength: 2,
  },
  {
    who: 'samenleving',
    category: 'zorg',
    what: 'Minder zorg',
    per: 'extra-werk',
    years: 4,
    euros: [0, 700, 1_500],
  },
  {
    kind: 'overdracht',
    who: 'gemeente',
    municipality: 'lindewaard',
    from: 'persoon',
    category: 'uitkering',
    what: 'Minder uitkering in Lindewaard',
    per: 'extra-werk',
    years: 4,
    euros: [5_000, 6_500, 7_500],
  },
  {
    kind: 'overdracht',
    who: 'gemeente',
    municipality: 'oeverstad',
    from: 'persoon',
    category: 'uitkering',
    what: 'Minder uitkering in Oeverstad',
    per: 'extra-werk',
    years: 4,
    euros: [2_500, 3_500, 4_500],
  },
  {
    kind: 'overdracht',
    who: 'persoon',
    from: 'werkgever',
    category: 'inkomen',
    what: 'Loon',
    per: 'extra-werk',
    years: 4,
    euros: [11_000, 14_000, 16_500],
  },
  {
    kind: 'overdracht',
    who: 'rijk',
    from: 'persoon',
    category: 'belasting',
    what: 'Belasting en premies over het loon',
    per: 'extra-werk',
    years: 4,
    euros: [900, 1_300, 1_800],
  },
  {
    who: 'persoon',
    category: 'kwaliteit-van-leven',
    what: 'Meer zelfvertrouwen',
    lifeDomain: 'zelfvertrouwen',
  },
  {
    who: 'omgeving',
    category: 'kwaliteit-van-leven',
    what: 'Meer rust thuis',
    lifeDomain: 'gezondheid-sociaal',
  },
];

const workplace: readonly Told[] = [
  {
    kind: 'kosten',
    who: 'uitvoerder',
    category: 'loonkosten',
    what: 'Loon in het tijdelijke dienstverband',
    euros: [15_000, 16_500, 18_000],
  },
  {
    kind: 'kosten',
    who: 'uitvoerder',
    category: 'uitvoering',
    what: 'Begeleiding op de werkvloer',
    euros: [3_000, 3_800, 4_500],
  },
  {
    who: 'uitvoerder',
    category: 'productie',
    what: 'Opbrengst van het werk',
    euros: [6_000, 9_000, 11_000],
    strength: 1,
  },
  {
    who: 'werkgever',
    category: 'productie',
    what: 'Werk dat wordt gedaan na het dienstverband',
    per: 'extra-werk',
    years: 4,
    euros: [10_000, 13_000, 16_000],
  },
  {
    kind: 'overdracht',
    who: 'gemeente',
    from: 'persoon',
    category: 'uitkering',
    what: 'Minder uitkering',
    per: 'extra-werk',
    years: 4,
    euros: [9_000, 11_000, 13_000],
  },
  {
    who: 'persoon',
    category: 'kwaliteit-van-leven',
    what: 'Meer zelfvertrouwen',
    lifeDomain: 'zelfvertrouwen',
  },
  { who: 'persoon', category: 'kwaliteit-van-leven', what: 'Zinvolle dag', lifeDomain: 'dagbesteding' },
  { who: 'samenleving', category: 'veiligheid-leefbaarheid', what: 'Prettiger om te wonen in de wijk' },
];

/** One model with an outcome, one without: its effect may also be zero. All amounts are invented. */
export const demoModels: readonly InventedModel[] = [
  modelOf(1, {
    ...{ name: 'Jobcoaching bij de start van werk', instrument: 'jobcoaching', participants: 120 },
    effect: { low: 5, mid: 9, high: 13, comparison: 'loting', months: 12, source, finding: null },
    told: jobcoaching,
  }),
  modelOf(2, {
    ...{ name: 'Tijdelijk dienstverband', instrument: 'ontwikkelbaan', participants: 40 },
    effect: {
      low: -4,
      mid: 5,
      high: 14,
      comparison: 'vergelijkingsgroep',
      months: 12,
      source,
      finding: null,
    },
    told: workplace,
  }),
];

type Given = Pick<InventedModel, 'name' | 'instrument' | 'participants' | 'effect'> & {
  told: readonly Told[];
};

function modelOf(number: number, { told, ...given }: Given): InventedModel {
  return {
    ...given,
    ...{ id: demoId(0x15, number), madeBy: manager, published: true, municipality: null },
    ...{
      priceYear: 2026,
      horizonYears: 4,
      discountBp: 225,
      discountSource: 'Eigen keuze, verzonnen voorbeeld',
    },
    lines: told.map((one, i) => lineOf(one, demoId(0x15, number * 1_000 + i))),
  };
}
