import { Fold } from '../../../platform/web/components/fold.tsx';
import { ReasonBar, Reasons } from '../../../platform/web/components/reason-bar.tsx';
import type { Reason } from '../advice/reasons.ts';
import { adviceTexts } from '../texts/advice.ts';
import { questionOf, reasonText, type Speaker } from '../texts/words.ts';
import type { Carrier } from './carrier.tsx';
import { FindingLink } from './finding-link.tsx';

/** How many reasons are open at once: the heaviest; the rest, zeros included, fold. */
const OPEN = 4;

/** Every term with its size in words; the bar is relative to the heaviest term of this instrument. */
export function ReasonList({
  speaker,
  carrier,
  reasons,
  all = false,
}: {
  carrier: Carrier;
  speaker: Speaker;
  reasons: readonly Reason[];
  all?: boolean;
}) {
  const t = adviceTexts[speaker.locale];
  const most = Math.max(1, ...reasons.map((r) => Math.abs(r.points)));
  const shown = all ? reasons : reasons.filter((r, i) => r.points < 0 || i < OPEN);
  const rest = reasons.filter((r) => !shown.includes(r));
  const linkOf = (r: Reason) =>
    r.kind !== 'bewijs' || r.evidence?.findingId === undefined ? null : (
      <FindingLink carrier={carrier} locale={speaker.locale} evidence={r.evidence} />
    );
  const bars = (list: readonly Reason[]) => (
    <Reasons>
      {list.map((r) => (
        <ReasonBar
          locale={speaker.locale}
          question={t.question[questionOf(r.kind)]}
          text={reasonText(speaker, r)}
          more={linkOf(r)}
          share={Math.abs(r.points) / most}
          weight={t.weight[weightOf(r.points, most)]}
          against={r.points < 0}
        />
      ))}
    </Reasons>
  );
  return (
    <>
      {bars(shown)}
      {rest.length === 0 ? null : (
        <Fold summary={t.moreReasons(rest.length)} plain>
          {bars(rest)}
        </Fold>
      )}
    </>
  );
}

type Weight = keyof (typeof adviceTexts)['nl']['weight'];

export function weightOf(points: number, most: number): Weight {
  if (points === 0) return 'none';
  if (points < 0) return points < -8 ? 'against' : 'lightAgainst';
  if (points === most) return 'most';
  if (points >= 20) return 'heavy';
  if (points >= 10) return 'counts';
  return points >= 5 ? 'light' : 'bit';
}
