import type { Perspective } from '../../stories/index.ts';

export interface DemoStory {
  readonly perspective: Perspective;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly translation: string;
  /** Which corner of the triad the invented teller leans to. */
  readonly leans: 'a' | 'b' | 'c' | 'ab' | 'centre' | 'not-applicable';
  /** What a researcher could call the first sentence. */
  readonly code: string;
}

const told = (
  perspective: Perspective,
  title: string,
  text: string,
  leans: DemoStory['leans'],
  code: string,
): DemoStory => ({ perspective, language: 'nl', title, text, translation: '', leans, code });

/** Invented stories of invented people; nobody in particular. */
export const demoStories: readonly DemoStory[] = [
  told(
    'candidate',
    'De eerste dag',
    'Ik durfde niet naar binnen. Mijn coach liep mee tot de deur. Toen ging het. De tweede keer ging ik alleen.',
    'a',
    'Iemand gaat mee',
  ),
  told(
    'candidate',
    'Koffie',
    'Elke week belde iemand. Niet om te vragen of ik al werk had. Gewoon, hoe het ging. Daar wachtte ik op.',
    'a',
    'Gezien worden',
  ),
  told(
    'candidate',
    'De fiets',
    'De bus reed zo vroeg nog niet. Toen kreeg ik een fiets te leen. Nu ben ik altijd tien minuten te vroeg. Dat was ik nooit.',
    'c',
    'Iets praktisch opgelost',
  ),
  told(
    'candidate',
    'Mijn eigen sleutel',
    'Na drie weken gaf de baas mij de sleutel van de loods. Ik heb hem thuis op tafel gelegd. Iedereen moest hem zien.',
    'b',
    'Vertrouwen krijgen',
  ),
  told(
    'candidate',
    'Te snel',
    'Ze wilden dat ik meteen vijf dagen kwam. Na twee weken lag ik weer op bed. Drie dagen was goed geweest. Niemand vroeg het.',
    'not-applicable',
    'Te veel tegelijk',
  ),
  told(
    'candidate',
    'Fouten maken',
    'Ik had alle dozen verkeerd gestapeld. Ik dacht: nu moet ik weg. Maar we lachten en deden het samen opnieuw. Toen wist ik dat ik kon blijven.',
    'ab',
    'Fouten mogen',
  ),
  told(
    'candidate',
    'Loon',
    'Op de 25e stond er loon op mijn rekening. Geen uitkering. Ik heb taart gekocht voor de kinderen. En de oudste rekening betaald.',
    'c',
    'Eigen geld',
  ),
  told(
    'candidate',
    'Praten',
    'In de pauze zat ik altijd apart. Nu vragen ze mij dingen over de machine. Ik ben de enige die weet hoe hij start.',
    'b',
    'Iets kunnen',
  ),
  {
    perspective: 'candidate',
    language: 'ar',
    title: 'الكلمة الأولى',
    text: 'في اليوم الأول لم أفهم شيئًا. زميلي كان يشير بيده ويبتسم. كل يوم تعلمت عشر كلمات. الآن أنا أشرح للجديد.',
    translation:
      'De eerste dag begreep ik niets. Mijn collega wees met zijn hand en lachte. Elke dag leerde ik tien woorden. Nu leg ik het uit aan de nieuwe.',
    leans: 'ab',
    code: 'Taal op de werkvloer',
  },
  {
    perspective: 'candidate',
    language: 'pl',
    title: 'Moja zmiana',
    text: 'Na początku bałam się telefonu. Szefowa powiedziała: odbierzemy razem. Po miesiącu odbierałam sama. W domu też mówię teraz głośniej.',
    translation:
      'In het begin was ik bang voor de telefoon. De chef zei: we nemen samen op. Na een maand nam ik alleen op. Thuis praat ik nu ook harder.',
    leans: 'a',
    code: 'Samen beginnen',
  },
  {
    perspective: 'candidate',
    language: 'tr',
    title: 'Mutfak',
    text: 'Yirmi yıl evde yemek yaptım. Kimse buna iş demedi. Burada önlüğü verdiler ve mutfak senin dediler.',
    translation:
      'Twintig jaar kookte ik thuis. Niemand noemde dat werk. Hier gaven ze mij een schort en zeiden: de keuken is van jou.',
    leans: 'b',
    code: 'Iets kunnen',
  },
  told(
    'caseManager',
    'De brief',
    'Zij had thuis een la vol brieven. We hebben ze samen opengemaakt, één per keer. Na de zesde brief begon ze zelf over werk.',
    'c',
    'Eerst rust in geld',
  ),
  told(
    'caseManager',
    'Niet gebeld',
    'Ik was drie weken ziek en niemand nam het over. Toen ik terugkwam, was hij gestopt. Dat had niet gehoeven.',
    'a',
    'Contact valt weg',
  ),
  told(
    'caseManager',
    'Meedenken',
    'Hij kwam zelf met het plan om eerst halve dagen te doen. Ik hoefde alleen ja te zeggen. Het houdt nu al een half jaar.',
    'b',
    'Zelf kiezen',
  ),
  told(
    'jobCoach',
    'De leidinggevende',
    'De voorman at elke dag met hem mee. Geen training, gewoon eten. Dat deed meer dan mijn gesprekken.',
    'a',
    'Gezien worden',
  ),
  told(
    'jobCoach',
    'Te laat',
    'Ze kwam steeds te laat. Het bleek de opvang. Toen die geregeld was, was er niets meer aan de hand.',
    'c',
    'Iets praktisch opgelost',
  ),
  told(
    'jobCoach',
    'Het werkte niet',
    'De plek paste niet, dat wisten we na een week. Toch bleef hij een half jaar, omdat het zo was afgesproken.',
    'not-applicable',
    'Plek past niet',
  ),
];
