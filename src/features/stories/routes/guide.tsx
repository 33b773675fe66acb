import { asViewer } from '../../../platform/auth/index.ts';
import { assets } from '../../../platform/web/assets.ts';
import { serveUnderOwnAddress } from '../../../platform/web/assets-route.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import { soundFor, storeSound } from '../queries/sound.ts';
import { studiesOfGuide } from '../queries/studies.ts';
import { takenBy, tookStory } from '../queries/taken.ts';
import { GuidePage } from '../views/guide-page.tsx';
import { TakenPage } from '../views/taken-page.tsx';
import { instrumentNames } from './instrument-names.ts';

const guides = ['storyGuide'] as const;
const noStore = { cache: 'no-store' } as const;

async function home(c: Ctx): Promise<Response> {
  const studies = await asViewer(c, studiesOfGuide);
  const nameOf = await instrumentNames(c);
  const cards = studies.map((study) => ({ ...study, instrument: nameOf(study.instrumentId) }));
  return render(c, <GuidePage shell={shellOf(c)} studies={cards} />, noStore);
}

/** Enough to find back; older ones are found with their code. */
const mostShown = 50;

async function taken(c: Ctx): Promise<Response> {
  const rows = await asViewer(c, (tx, viewer) => takenBy(tx, viewer, mostShown));
  const fresh = rows.find(({ id }) => id === c.req.query('nieuw'))?.tellerCode ?? null;
  return render(c, <TakenPage shell={shellOf(c)} rows={rows} fresh={fresh} />, noStore);
}

const mediaTypes = ['audio/webm', 'audio/mp4', 'audio/ogg', 'audio/mpeg'];
export const largestSound = 10 * 1024 * 1024;

async function keepSound(c: Ctx): Promise<Response> {
  const id = c.req.param('verhaal') ?? '';
  if (!(await asViewer(c, (tx, viewer) => tookStory(tx, viewer, id))))
    return c.json({ state: 'elsewhere' }, 404);
  const mediaType = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.includes(mediaType)) return c.json({ state: 'refused' }, 415);
  const sound = Buffer.from(await c.req.arrayBuffer());
  if (sound.length === 0) return c.json({ state: 'refused' }, 400);
  const kept = await asViewer(c, (tx, viewer) => storeSound(tx, viewer, id, { mediaType, sound }));
  return kept ? c.json({ state: 'taken' }) : c.json({ state: 'elsewhere' }, 404);
}

async function playSound(c: Ctx): Promise<Response> {
  const found = await asViewer(c, (tx, viewer) => soundFor(tx, viewer, c.req.param('verhaal') ?? ''));
  if (found === null) return refuse(c, 'notFound');
  return c.body(new Uint8Array(found.sound), 200, {
    'Content-Type': found.mediaType,
    'Cache-Control': 'no-store',
    'Content-Disposition': 'inline',
  });
}

/** Its address decides for which pages it works: only those under it. It holds no data, so anybody may have it. */
const worker = (c: Ctx) => serveUnderOwnAddress(c, assets().storiesWorker);

export const guideRoutes: readonly Route[] = [
  { method: 'GET', path: storyLinks.worker, access: 'public', handle: worker },
  { method: 'GET', path: storyLinks.guide, access: guides, handle: home },
  { method: 'GET', path: storyLinks.taken, access: guides, handle: taken },
  {
    method: 'POST',
    path: storyLinks.sound(':verhaal'),
    access: guides,
    handle: keepSound,
    largest: largestSound,
  },
  { method: 'GET', path: storyLinks.sound(':verhaal'), access: ['researcher'], handle: playSound },
];
