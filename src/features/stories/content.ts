import { z } from 'zod';
import { readContent } from '../../platform/content.ts';
import { type Frame, frameSchema } from './frame.ts';

const file = frameSchema.extend({ _toelichting: z.string() });

let known: Frame | undefined;

/** The frame a new study begins with. */
export function readFrame(): Frame {
  if (known === undefined) {
    const { _toelichting: _, ...frame } = readContent('verhalen.json', file);
    known = frame;
  }
  return known;
}
