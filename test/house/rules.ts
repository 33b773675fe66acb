import { features, type Kind, type Room, roomOf } from './rooms.ts';
import { type Import, isTest, type SourceFile } from './source.ts';

type Feature = Extract<Room, { name: 'feature' }>;

/** What is wrong with this import, in words; nothing when the house allows it. */
export function complaint(from: string, imported: Import): string | undefined {
  if (isTest(from)) return undefined;
  const room = roomOf(from);
  const rule = imported.local ? localRule(room, imported) : packageRule(room, imported.to);
  return rule && `${from} imports ${imported.to}: ${rule}`;
}

export const complaints = (sources: readonly SourceFile[]): string[] =>
  sources.flatMap(({ file, imports }) => imports.flatMap((imported) => complaint(file, imported) ?? []));

function packageRule(room: Room, name: string): string | undefined {
  if (room.name === 'stats' && (name.startsWith('@stdlib/') || name === 'ml-matrix')) return undefined;
  if (room.name === 'elements' && name === 'idb') return undefined;
  if (room.name === 'shared' || room.name === 'stats' || room.name === 'elements') {
    return `${room.name} uses no packages${uses[room.name]}`;
  }
  if (room.name !== 'feature' || room.kind !== 'rules' || name === 'zod') return undefined;
  return 'rules are pure: they use no packages but zod';
}

const uses = { shared: '', stats: ' but @stdlib and ml-matrix', elements: ' but idb' };

function localRule(from: Room, { to, typeOnly }: Import): string | undefined {
  const target = roomOf(to);
  if (from.name === 'top') return undefined;
  if (target.name === 'outside') return 'src imports nothing outside src';
  if (target.name === 'top') return 'nobody imports app, main or cli but tests, bench and scripts';
  if (target.name === 'config') {
    return typeOnly
      ? undefined
      : 'only app, main and cli import config.ts; others receive it (its type is free)';
  }
  if (from.name === 'feature') return featureRule(from, target, typeOnly);
  const allowed = { shared: ['shared'], stats: ['stats'], elements: ['shared', 'elements'], outside: [] };
  const names: readonly string[] =
    from.name === 'platform' || from.name === 'config' ? ['shared', 'platform'] : allowed[from.name];
  return names.includes(target.name) ? undefined : `${from.name} may import only ${names.join(' and ')}`;
}

function featureRule(from: Feature, target: Room, typeOnly: boolean): string | undefined {
  if (target.name === 'shared') return undefined;
  if (target.name === 'feature') {
    return target.feature === from.feature
      ? ownRule(from, target, typeOnly)
      : otherRule(from, target, typeOnly);
  }
  return outerRooms[from.kind].includes(
    target.name === 'platform' ? `platform/${target.part}` : target.name,
  ) ||
    (from.kind === 'door' && target.name === 'platform')
    ? undefined
    : `${from.kind} may import only shared, ${outerRooms[from.kind].join(', ')} and files of its feature`;
}

const outerRooms: Record<Kind, readonly string[]> = {
  rules: ['stats'],
  face: ['platform/web', 'platform/i18n', 'platform/charts'],
  queries: ['platform/db', 'platform/audit'],
  content: ['platform/content'],
  door: ['stats', 'platform'],
};

const ownKinds: Record<Kind, readonly Kind[]> = {
  rules: ['rules'],
  face: ['rules', 'face'],
  queries: ['rules', 'queries'],
  content: ['rules', 'content'],
  door: ['rules', 'face', 'queries', 'content', 'door'],
};

function ownRule(from: Feature, target: Feature, typeOnly: boolean): string | undefined {
  if (!ownKinds[from.kind].includes(target.kind)) {
    return `${from.kind} may not import ${target.kind} of its own feature`;
  }
  if (from.kind !== 'queries' || target.kind === 'queries' || typeOnly) return undefined;
  return 'queries import only the types of rules (import type)';
}

/** Types are words, not work: rules and queries may speak of what an earlier feature calls a person or a step. */
function otherRule(from: Feature, target: Feature, typeOnly: boolean): string | undefined {
  if (!typeOnly && from.kind !== 'door' && from.kind !== 'face')
    return `${from.kind} may not import another feature, but for types`;
  if (!target.isIndex) return 'another feature is reached only through its index.ts';
  return features.indexOf(target.feature) < features.indexOf(from.feature)
    ? undefined
    : `a feature uses only earlier ones (${features.join(' → ')})`;
}
