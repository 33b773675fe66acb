import { knownLongWords, officeWords, tradeWords } from './plain-language-jargon.ts';
import { wordsOf } from './plain-language-sentences.ts';

/** A2 for job seekers, B1 for everybody else. */
export type ReadingLevel = 'A2' | 'B1';

export type PlainRule =
  | 'long-sentence'
  | 'long-word'
  | 'passive'
  | 'formal-you'
  | 'jargon'
  | 'noun-style'
  | 'double-negation'
  | 'exclamation'
  | 'capitals';

export interface Measure {
  level: ReadingLevel;
  /** Names the reader knows, however long or technical: that of the instrument on this page. */
  known: readonly string[];
}

/** The advice, in Dutch, when the sentence breaks the rule. */
type Check = (sentence: string, measure: Measure) => string | undefined;

const limits = { A2: { words: 15, letters: 14 }, B1: { words: 20, letters: 18 } };

const longSentence: Check = (sentence, { level }) => {
  const { length } = wordsOf(sentence);
  if (length <= limits[level].words) return undefined;
  return `${length} woorden: maak er twee zinnen van, met hoogstens ${limits[level].words} woorden.`;
};

const longWord: Check = (sentence, { level, known }) => {
  const parts = wordsOf(without(sentence, known)).flatMap((word) => word.toLowerCase().split(/[-.'’]/));
  const long = parts.find((part) => part.length > limits[level].letters && !knownLongWords.includes(part));
  return long && `“${long}” is een lang woord: knip het in stukken of kies een korter woord.`;
};

/** The sentence in small letters, without the names the reader knows. */
const without = (sentence: string, known: readonly string[]): string =>
  known.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), sentence.toLowerCase());

/** A participle: (uit)gevoerd, (aan)genomen, besproken, beoordeeld, ondersteund. */
const participle =
  /^(?:(?:aan|af|bij|door|in|klaar|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|er|onder|over|uitbe|uitver)\p{L}{3,}[dt]|(?:be|ver|ont)(?:grepen|sproken|schreven|sloten|loren|boden|leken|zonden|slagen|vangen|nomen)|voorzien|overwogen)$/u;

/** They look like participles and are not: je wordt gezond, geld, bericht. */
const noParticiple =
  /^(?:gezond|geld|geluid|geduld|gebied|gezicht|gewicht|gebit|gewend|gerust|geschikt|gemeenten|gesprekken|gevoelens|gezinnen|gegevens|gedachten|genoegen|bekend|bereid|bericht|beleid|bewust|beroemd|verstand|verband|verliefd|verdriet|ernst|erfenis|onderweg|overmorgen)$/;

const clauses = (sentence: string): string[] =>
  sentence.toLowerCase().split(/[,;:()]|\s(?:als|dat|die|en|maar|of|omdat|want|terwijl|zodat|waarin|hoe)\s/);

const passive: Check = (sentence) => {
  const found = clauses(sentence)
    .map(wordsOf)
    .find((words) => {
      const helper = words.some((word) => /^(?:word|wordt|worden|werd|werden)\.?$/.test(word));
      return helper && words.some((word) => isParticiple(word.replace(/[.]+$/, '')));
    });
  return found && 'Lijdende vorm: zeg wie het doet (“Wij bekijken je vraag”).';
};

const isParticiple = (word: string): boolean => participle.test(word) && !noParticiple.test(word);

const formalYou: Check = (sentence) =>
  /(?<![\p{L}\d-])(?:u|uw|uzelf)(?![\p{L}\d-])/iu.test(sentence) ? 'Schrijf “je” en “jouw”.' : undefined;

const jargon: Check = (sentence, { level, known }) => {
  const list = Object.entries(level === 'A2' ? { ...officeWords, ...tradeWords } : officeWords);
  const found = list.find(([key]) => startsWord(without(sentence, known), key));
  return found && `“${found[0].replace(/-$/, '')}…”: zeg liever “${found[1]}”.`;
};

/** `instrument` is found in `instrumenten` and not in `meetinstrument`; `avg-` only as a word of its own. */
function startsWord(sentence: string, key: string): boolean {
  const whole = key.endsWith('-');
  const start = whole ? key.slice(0, -1) : key;
  for (let at = sentence.indexOf(start); at >= 0; at = sentence.indexOf(start, at + 1)) {
    const before = sentence[at - 1] ?? ' ';
    const after = sentence[at + start.length] ?? ' ';
    if (!/\p{L}/u.test(before) && !(whole && /[\p{L}\d]/u.test(after))) return true;
  }
  return false;
}

const plainNouns =
  'afdeling|begeleiding|ervaring|instelling|leiding|mening|oefening|opleiding|regeling|rekening|stichting|training|uitkering|vereniging|vergoeding|verzekering|vestiging|woning|organisatie|informatie|locatie|toelichting|betaling';

const nounStyle: Check = (sentence) => {
  const noun = /\b(\p{L}{3,}(?:ing|atie)) van\b/iu.exec(sentence)?.[1];
  const heavy = noun && !new RegExp(`(?:${plainNouns})$`, 'i').test(noun);
  if (!heavy && !/\bhet (?:\p{L}+ ){0,3}\p{L}{3,}en van\b/iu.test(sentence)) return undefined;
  return 'Naamwoordstijl: gebruik een werkwoord (“Wij kijken naar je vraag”).';
};

const negation = /^(?:niet|geen|nooit|niets|niemand|nergens)$/;
const unWord = /^on(?!s$|ze$|der|line|t|geveer|langs|geluk)\p{L}{4,}/u;

const doubleNegation: Check = (sentence) => {
  const found = clauses(sentence)
    .map(wordsOf)
    .find((words) => {
      const noes = words
        .map((word) => word.replace(/[.]+$/, ''))
        .filter((word) => negation.test(word)).length;
      return noes > 1 || (noes > 0 && words.some((word) => unWord.test(word)));
    });
  return found && 'Twee keer “niet”: zeg wat er wel is.';
};

const exclamation: Check = (sentence) =>
  /!\s*!/.test(sentence) ? 'Hoogstens één uitroepteken, liever een punt.' : undefined;

const capitals: Check = (sentence) =>
  /(?<![\p{L}\d])(?!(?:WCAG|IOAW|IOAZ)\b)(?:\p{Lu}{4,}|\p{Lu}{2,3} \p{Lu}{2,})(?![\p{L}\d])/u.test(sentence)
    ? 'Geen woorden in hoofdletters: dat leest als schreeuwen.'
    : undefined;

export const checks: Readonly<Record<PlainRule, Check>> = {
  'long-sentence': longSentence,
  'long-word': longWord,
  passive,
  'formal-you': formalYou,
  jargon,
  'noun-style': nounStyle,
  'double-negation': doubleNegation,
  exclamation,
  capitals,
};
