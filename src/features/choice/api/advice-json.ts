import { offeringJson } from '../../catalogue/index.ts';
import type { Refusal, Suggestion } from '../advice/rank.ts';
import { watchFor } from '../advice/watch.ts';
import { MEMBERS } from '../answers/members.ts';
import type { Adviser, Answer } from '../routes/adviser.ts';
import {
  closingText,
  pointerText,
  reasonSource,
  reasonText,
  type Speaker,
  uncertainText,
  unlockText,
  watchText,
} from '../texts/words.ts';
import { routesJson } from './routes-json.ts';
import type { AdviceJson } from './schemas.ts';

/** Enough to choose from; the rest stands with the instrument itself. */
const mostOfferings = 3;

/** The whole answer in the words of the API: Dutch, whoever asks. */
export function adviceJson(adviser: Adviser, { situation, advice, plan }: Answer): AdviceJson {
  const by = adviser.speaker('nl');
  const policy = adviser.compiled.policy.versie;
  const around = (s: Suggestion) => ({
    letOp: watchFor(s.instrument, situation).map((w) => ({ soort: w.kind, tekst: watchText(by, w) })),
    aanbod: s.offerings.slice(0, mostOfferings).map(offeringJson),
  });
  return {
    regels: { versie: advice.version },
    passend: advice.fits.map((s) => ({ ...suggestionJson(by, policy, s), eerst: [], ...around(s) })),
    eerst: advice.first.map((s) => ({
      ...suggestionJson(by, policy, s),
      eerst: unlocksJson(by, s),
      ...around(s),
    })),
    nietPassend: advice.fitsNot.map((r) => refusalJson(by, r)),
    routes: routesJson(by, plan),
    wijzers: advice.pointers.map((rule) => ({
      id: rule.id,
      tekst: pointerText(by, rule),
      bron: `${rule.bewijs.onderzoek} (${rule.bewijs.seed})`,
    })),
    onzeker: advice.uncertain.map((key) => ({
      kenmerk: MEMBERS[key].dutch,
      tekst: uncertainText(by, key),
    })),
  };
}

const suggestionJson = (by: Speaker, policy: string, s: Suggestion) => ({
  instrument: s.instrument.id,
  naam: s.instrument.name,
  score: s.score,
  redenen: s.reasons.map((r) => ({
    soort: r.kind,
    tekst: reasonText(by, r),
    bijdrage: r.points,
    bron: reasonSource(r, policy),
  })),
});

const unlocksJson = (by: Speaker, s: Suggestion) =>
  s.first.map((unlock) => ({
    wat: unlockText(by, unlock),
    instrumenten: unlock.rows.flatMap((row) => by.instruments[row]?.id ?? []),
  }));

function refusalJson(by: Speaker, { instrument, reasons }: Refusal): AdviceJson['nietPassend'][number] {
  const said = reasons.map((closing) => closingText(by, closing));
  return {
    instrument: instrument.id,
    naam: instrument.name,
    redenen: said.map(({ text }) => ({ tekst: text })),
    watZouHelpen: said.map(({ help }) => help),
  };
}
