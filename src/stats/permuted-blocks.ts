import { at } from './at.ts';
import { type Random, shuffle } from './random.ts';
import { type Failure, failure } from './result.ts';

export interface BlockPlan {
  /** People of each arm in the smallest block: [1, 1, 1, 1] or [2, 1]. */
  readonly ratio: readonly number[];
  /** How many times the smallest block a block may hold; one is drawn for each block and told to nobody. */
  readonly multiples: readonly number[];
}

const whole = (values: readonly number[]): boolean =>
  values.length > 0 && values.every((value) => Number.isInteger(value) && value > 0 && value <= 100);

/**
 * The arms (places in `ratio`) of the next `count` people of one stratum: permuted blocks of hidden size, so that the arms
 * stay in balance and the last of a block cannot be guessed. Give each stratum a source of its own, for example
 * `randomFrom(seed, stratum)`; the sequence of a stratum is always the same and only grows with `count`.
 */
export function permutedBlocks(plan: BlockPlan, random: Random, count: number): Uint8Array | Failure {
  const { ratio, multiples } = plan;
  if (!whole(ratio) || !whole(multiples) || ratio.length < 2 || ratio.length > 255) {
    return failure('bad-input', 'A block needs at least two arms, each with one person or more.');
  }
  if (!Number.isInteger(count) || count < 0 || count > 1e6) {
    return failure('bad-input', 'Up to a million people can be assigned in one stratum.');
  }
  const sequence = new Uint8Array(count);
  for (let filled = 0; filled < count; ) {
    const block = oneBlock(ratio, at(multiples, random.below(multiples.length)));
    shuffle(block, random);
    sequence.set(block.subarray(0, count - filled), filled);
    filled += block.length;
  }
  return sequence;
}

const oneBlock = (ratio: readonly number[], times: number): Uint8Array =>
  Uint8Array.from(ratio.flatMap((people, arm) => new Array<number>(people * times).fill(arm)));
