import type { Viewer } from '../../../platform/audit/index.ts';
import { asViewer } from '../../../platform/auth/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import { assets } from '../../../platform/web/assets.ts';
import { serveUnderOwnAddress } from '../../../platform/web/assets-route.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { refuse } from '../../../platform/web/errors.tsx';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { storyLinks } from '../links.ts';
import { beginsAs, isMediaType } from '../media-types.ts';
import { soundFor, storeSound } from '../queries/sound.ts';
import { studiesOfGuide } from '../queries/studies.ts';
import { isWithdrawn } from '../queries/take.ts';
import { codeOfTaken, countTaken, takenBy, tookStory } from '../queries/taken.ts';
import { GuidePage } from '../views/guide-page.tsx';
import { type JustSent, TakenPage } from '../views/taken-page.tsx';
import { instrumentNames } from './instrument-names.ts';

const guides = ['storyGuide'] as const;
const noStore = { cache: 'no-store' } as const;

async function home(c: Ctx): Promise<Response> {
  const studies = await asViewer(c, studiesOfGuide);
  const nameOf = await instrumentNames(c);
  const cards = studies.map((study) => ({ ...study, instrument: nameOf(study.instrumentId) }));
  return render(c, <GuidePage shell={shellOf(c)} studies={cards} />, noStore);
}

const onAPage = 50;

const pageNumber = (text = ''): number => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1);

/** What became of the story that was just sent, as the address says; what another guide took is not named. */
async function justSent(c: Ctx, tx: Tx, viewer: Viewer): Promise<JustSent | null> {
  const { nieuw, al, terug } = c.req.query();
  if (terug !== undefined) return (await isWithdrawn(tx, viewer, terug)) ? { how: 'withdrawn' } : null;
  const code = await codeOfTaken(tx, viewer, nieuw ?? al ?? '');
  return code === null ? null : { how: nieuw === undefined ? 'known' : 'taken', code };
}

async function taken(c: Ctx): Promise<Response> {
  const props = await asViewer(c, async (tx, viewer) => {
    const pages = Math.max(1, Math.ceil((await countTaken(tx, viewer)) / onAPage));
    const page = Math.min(pages, pageNumber(c.req.query('pagina')));
    const rows = await takenBy(tx, viewer, { limit: onAPage, offset: (page - 1) * onAPage });
    return { pages, page, rows, sent: await justSent(c, tx, viewer) };
  });
  return render(c, <TakenPage shell={shellOf(c)} {...props} />, noStore);
}

export const largestSound = 10 * 1024 * 1024;

async function keepSound(c: Ctx): Promise<Response> {
  const id = c.req.param('verhaal') ?? '';
  if (!(await asViewer(c, (tx, viewer) => tookStory(tx, viewer, id))))
    return c.json({ state: 'elsewhere' }, 404);
  const mediaType = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!isMediaType(mediaType)) return c.json({ state: 'refused' }, 415);
  const sound = Buffer.from(await c.req.arrayBuffer());
  if (sound.length === 0) return c.json({ state: 'refused' }, 400);
  if (!beginsAs(mediaType, sound)) return c.json({ state: 'refused' }, 415);
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
