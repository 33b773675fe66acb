import { createHash, createHmac } from 'node:crypto';
import { type BlockPlan, permutedBlocks } from '../../../stats/permuted-blocks.ts';
import { fromWords, type Random } from '../../../stats/random.ts';
import { powerOf } from '../design/power.ts';
import { canonical, type Protocol, protocolOf } from '../design/protocol.ts';
import { type Stratum, strataOf } from '../design/strata.ts';
import type { Design } from '../design/study.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
export const hashOf = (protocol: Protocol): string => sha256(canonical(protocol));

/** Whoever sees groups of others cannot compute the next: every draw is a keyed hash (HMAC-SHA256) of its number. */
function sealedRandom(seed: string, stratum: number): Random {
  let number = 0;
  return fromWords(() => {
    const bytes = createHmac('sha256', seed).update(`stratum ${stratum}, word ${number++}`).digest();
    return { high: bytes.readUInt32BE(0), low: bytes.readUInt32BE(4) };
  });
}

/** Blocks of one or two rounds, drawn anew for each block: for four equal groups 4 or 8. Told to nobody. */
const multiples = [1, 2];

/** Room for everybody in each stratum, so that none can run out before the study is full. */
export function sequencesOf(
  seed: string,
  design: Pick<Design, 'arms' | 'planned'>,
  strata: readonly Stratum[],
): readonly (readonly number[])[] {
  const plan: BlockPlan = { ratio: design.arms.map(({ share }) => share), multiples };
  return strata.map(({ number }) => {
    const drawn = permutedBlocks(plan, sealedRandom(seed, number), design.planned);
    if (!(drawn instanceof Uint8Array)) throw new RangeError(drawn.message);
    return Array.from(drawn, (place) => design.arms[place]?.number ?? 1);
  });
}

/** Everything that is frozen when a study begins; the same for the same design and seed. */
export function registrationOf(design: Design, seed: string) {
  const protocol = protocolOf(design, powerOf(design));
  const strata = strataOf(design);
  const lottery = design.lottery
    ? { seed, seedHash: sha256(seed), sequences: sequencesOf(seed, design, strata) }
    : null;
  return { protocol, protocolHash: hashOf(protocol), strata, lottery };
}
