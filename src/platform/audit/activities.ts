import { z } from 'zod';
import { readContent } from '../content.ts';

/** The processing activities by their id in `content/verwerkingen.json`. */
export const activityIds = [
  'dossier-aanmaken',
  'dossier-bekijken',
  'dossiers-zoeken',
  'dossier-wijzigen',
  'toegang-geven',
  'keuze-maken',
  'route-volgen',
  'eigen-route-volgen',
  'eigen-dossier-bekijken',
  'eigen-dossier-downloaden',
  'dossier-verwijderen',
  'contact-bijhouden',
  'gehoord-bekijken',
  'berichten',
  'eigen-schrijven',
  'werkplek-vragen',
  'vragenlijst-uitnodigen',
  'eigen-vragenlijst-invullen',
  'uitkomsten-bekijken',
  'uitkomsten-vastleggen',
  'uitkomsten-inlezen',
  'verhaal-opnemen',
  'verhalen-lezen',
  'verhalen-leren',
  'verhaal-intrekken',
  'verhaal-koppelen',
  'onderzoek-deelname',
  'onderzoek-analyseren',
] as const;
export type ActivityId = (typeof activityIds)[number];

const text = z.string().min(1);
const register = z.strictObject({
  versie: text,
  vastgesteld: text.nullable(),
  toelichting: text,
  verwerkingen: z.array(
    z.strictObject({
      id: z.enum(activityIds),
      versie: z.int().min(1),
      naam: text,
      doel: text,
      grondslag: text,
      betrokkenen: text,
      gegevens: z.array(text).min(1),
      bewaren: z.enum(['dossier', 'choice', 'audit', 'processing-log', 'session']),
    }),
  ),
});
export type ActivityRegister = z.infer<typeof register>;

let known: ActivityRegister | undefined;

/** The register of processing activities, read once. */
export function readActivities(): ActivityRegister {
  known ??= readContent('verwerkingen.json', register);
  return known;
}

/** What stands in the log: the activity and the version of its description, `dossier-bekijken/1`. */
export function activityInLog(id: ActivityId): string {
  const activity = readActivities().verwerkingen.find((one) => one.id === id);
  if (activity === undefined) throw new Error(`content/verwerkingen.json has no activity ${id}.`);
  return `${id}/${activity.versie}`;
}

export const activityOfLog = (logged: string): ActivityId | undefined =>
  activityIds.find((id) => logged.startsWith(`${id}/`));
