import { isDay } from '../../shared/calendar-day.ts';
import { AMOUNTS, type AmountKind, type OutcomeValue, type WordKind } from './outcome.ts';

/** An amount as the Dutch write it (`1.250,50`) or a computer (`1250.5`). */
export function amountIn(text: string): number | undefined {
  const plain = text.replaceAll(/[\s€]/g, '');
  const dutch = /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(plain);
  const other = /^\d+\.\d{1,2}$/.test(plain);
  if (!dutch && !other) return undefined;
  return Number(dutch ? plain.replaceAll('.', '').replace(',', '.') : plain);
}

/** The amount, when it is one that this kind can have. */
export function amountOf(kind: AmountKind, amount: number | undefined): number | undefined {
  const { least, most, decimals } = AMOUNTS[kind];
  if (amount === undefined || amount < least || amount > most) return undefined;
  const rounded = Number(amount.toFixed(decimals));
  return decimals === 0 && rounded !== amount ? undefined : rounded;
}

const iso = (year: string, month: string, day: string): string | undefined => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
};

/** 1 January 1970 as Excel counts its days. */
const epoch = 25_569;
const [firstSerial, lastSerial] = [20_000, 80_000];

/** `2025-12-31`, `31-12-2025`, `31/12/2025`, `31.12.2025`, or the number of a day in Excel. A year has four figures. */
export function dayIn(cell: string | number): string | undefined {
  const text = String(cell).trim();
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (y !== '') return iso(y, m, d);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year !== '') return iso(year, month, day);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial < firstSerial || serial > lastSerial) return undefined;
  return new Date((serial - epoch) * 86_400_000).toISOString().slice(0, 10);
}

/** How municipalities write it; what could mean two things, such as `ja` for work, is not guessed. */
const said: Readonly<Record<WordKind, readonly (readonly [RegExp, OutcomeValue])[]>> = {
  work: [
    [/^(geen|nee|n|none)( werk)?$/, 'none'],
    [/^(deels|deeltijd|part-?time|gedeeltelijk|part|werk naast de uitkering)$/, 'part'],
    [/^(voltijd|full-?time|volledig|geheel|whole|werk zonder uitkering)$/, 'whole'],
    [/^(eigen bedrijf|onderneming|ondernemer|zelfstandig|zzp|own-business)$/, 'own-business'],
    [/^(beschut|beschut werk|sheltered)$/, 'sheltered'],
    [/^(subsidie|gesubsidieerd|loonkostensubsidie|lks|werk met subsidie|subsidised)$/, 'subsidised'],
  ],
  benefit: [
    [/^(geen|nee|n|none|geen uitkering)$/, 'none'],
    [/^(deels|gedeeltelijk|aanvullend|part|deels een uitkering)$/, 'part'],
    [/^(ja|j|heel|hele|volledig|geheel|whole|hele uitkering)$/, 'whole'],
  ],
  debts: [
    [/^(geen|nee|n|none|geen schulden)$/, 'none'],
    [
      /^(regeling|geregeld|met regeling|schuldregeling|schuldhulp|arranged|schulden, met een regeling)$/,
      'arranged',
    ],
    [/^(problematisch|zonder regeling|problem|schulden, zonder regeling)$/, 'problem'],
  ],
};

export function wordIn(kind: WordKind, text: string): OutcomeValue | undefined {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  return said[kind].find(([pattern]) => pattern.test(plain))?.[1];
}
