import { toJson } from './answer.ts';
import type { Asked } from './asked.ts';
import { type Data, readData } from './data.ts';
import { helpOf, helpOfAll } from './help.ts';
import { type Options, readOptions } from './options.ts';
import { procedures } from './procedures/index.ts';
import { readingTable } from './reading-table.ts';
import { Refusal, usage } from './refusal.ts';

/** What the command may reach of the world. */
export interface World {
  /** The bytes of a file, or of standard input for `-`. */
  readonly read: (file: string) => Uint8Array;
  /** For who gives no seed; it stands in the answer. */
  readonly newSeed: () => string;
}

export interface Outcome {
  readonly text: string;
  readonly status: 0 | 2;
}

/** `stapwijs stats …`: the words after it in, what to print and the exit status out. */
export function runStats(words: readonly string[], world: World): Outcome {
  const json = words.includes('--json');
  try {
    return { text: answer(words, world), status: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = error;
    return { text: json ? JSON.stringify({ error: { code, message } }) : `${code}: ${message}`, status: 2 };
  }
}

function answer([name = '--help', ...typed]: readonly string[], world: World): string {
  if (name === '--help' || name === 'help') return helpOfAll(procedures);
  const procedure = procedures.find((one) => one.name === name);
  if (!procedure)
    throw usage(
      `There is no procedure “${name}”. There are ${procedures.map((one) => one.name).join(', ')}.`,
    );
  const options = readOptions(typed);
  if (options.help) return helpOf(procedure);
  const answered = procedure.run(askedOf(options, world));
  const [unused] = options.unused();
  if (unused !== undefined)
    throw usage(`--${unused} does nothing here. What does: stapwijs stats ${name} --help.`);
  if (!options.json) return readingTable(name, answered);
  const { method, n, missing, causal, personal = false, estimates, details, notes } = answered;
  return toJson({ procedure: name, method, n, missing, causal, personal, estimates, details, notes });
}

function askedOf(options: Options, world: World): Asked {
  let read: Data | undefined;
  const seed = options.text('seed') ?? world.newSeed();
  const data = (): Data => {
    read ??= readData(world.read(options.text('data') ?? '-'), options.where);
    return read;
  };
  return { options, data, seed };
}
