import { hashPassword } from '../../../platform/auth/index.ts';
import { asOwner, inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Deps } from '../../../platform/deps.ts';
import { demoTenant } from '../../../platform/web/context.ts';
import { aDay, dayInAmsterdam, daysBefore, momentInAmsterdam } from '../../../shared/calendar-day.ts';
import { loadBaseCatalogue, readBaseCatalogue, storeOfferings, toInstrument } from '../../catalogue/index.ts';
import { adviserIn } from '../../choice/index.ts';
import { addInventedChoices, addInventedPersons } from '../../dossier/index.ts';
import { addDemoFindings } from '../../evidence/index.ts';
import { addInventedStudy } from '../../experiments/index.ts';
import { addInventedGuidance } from '../../guidance/index.ts';
import { addInventedMeasures } from '../../measures/index.ts';
import { addInventedPractice } from '../../practice/index.ts';
import { addInventedRoutes } from '../../route/index.ts';
import { addInventedStories } from '../../stories/index.ts';
import { addInventedModels } from '../../value/index.ts';
import { demoAccounts, demoEditor, demoPassword, everyDemoAccount } from '../demo/accounts.ts';
import { demoOfferings } from '../demo/offerings.ts';
import { demoPeople } from '../demo/people.ts';
import { demoMunicipalities } from '../demo/places.ts';
import { demoPractice } from '../demo/practice.ts';
import { addInventedOrganisation, closeInventedAccounts, isFilled } from '../queries/demonstration.ts';
import { addTenant, listTenants } from '../queries/tenants.ts';
import { demoChoices } from './demo-choices.ts';
import { demoFindings, laterDemoFindings } from './demo-evidence.ts';
import { demoGuidance } from './demo-guidance.ts';
import { demoMeasures } from './demo-measures.ts';
import { demoRoutes } from './demo-routes.ts';
import { demoStudy } from './demo-stories.ts';
import { demoStudies } from './demo-studies.ts';
import { withStudy } from './demo-study-outcomes.ts';
import { demoModels } from './demo-value.ts';
import { applyRetentionEverywhere } from './retain.ts';

type Tell = (sentence: string) => void;

const contact = {
  phone: '0900 000 00 00',
  hours: { nl: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur', en: 'Monday to Friday, 9:00 to 17:00' },
};

/** Invented decisions of an invented organisation; a real one decides for itself. */
const demoRetention = [
  { data_class: 'dossier', days: 1825 },
  { data_class: 'answer', days: 1825 },
  { data_class: 'audit', days: 1825 },
  { data_class: 'processing-log', days: 1825 },
  { data_class: 'session', days: 30 },
] as const;

/** Between the migrations and the first request: an organisation to be there, its catalogue, and nothing kept for too long. */
export async function prepareOrganisation(deps: Deps, tell: Tell): Promise<void> {
  await (deps.config.production ? prepareProduction(deps, tell) : prepareDemonstration(deps, tell));
  for (const { id } of await listTenants(deps.db))
    await inTenant(deps.db, { tenantId: id, accountId: null }, loadBaseCatalogue);
  await applyRetentionEverywhere(deps);
  const again = () =>
    applyRetentionEverywhere(deps).catch(() => tell('Retention could not be applied today.'));
  setInterval(again, aDay).unref();
}

async function prepareDemonstration(deps: Deps, tell: Tell): Promise<void> {
  const tenants = await listTenants(deps.db);
  if (tenants.length > 0 && !tenants.some(({ id }) => id === demoTenant.id)) return;
  await addDemonstration(deps);
  tell(`Demo accounts, all with the password ${demoPassword}:`);
  for (const { email, role } of demoAccounts) tell(`  ${email.padEnd(24)} ${role}`);
}

/** The invented organisation, its accounts, people and offer; does nothing when they are there. */
export async function addDemonstration(deps: Deps): Promise<void> {
  if (deps.config.production) throw new Error('The demonstration is never added in production.');
  const { id: tenantId, slug, name } = demoTenant;
  const settings = { demo: true, contact };
  await asOwner(deps.db, (tx) => addTenant(tx, { id: tenantId, slug, name, host: 'localhost', settings }));
  await inTenant(deps.db, { tenantId, accountId: null }, async (tx) => {
    if (!(await isFilled(tx, tenantId))) await fill(tx, tenantId, deps);
  });
}

/** The last time it was eleven in the morning: nobody writes to a coach at four at night, also when the server starts then. */
function inTheMorning(now: Date): Date {
  const today = momentInAmsterdam(dayInAmsterdam(now), '11:00') ?? now;
  return today > now ? daysBefore(today, 1) : today;
}

async function fill(tx: Tx, tenantId: string, { clock, random }: Deps): Promise<void> {
  const now = inTheMorning(clock());
  await addInventedOrganisation(tx, {
    tenantId,
    now,
    municipalities: demoMunicipalities,
    accounts: everyDemoAccount,
    passwordHash: await hashPassword(demoPassword, random),
    retention: demoRetention,
  });
  await addInventedPersons(tx, tenantId, demoPeople, now);
  await loadBaseCatalogue(tx);
  await storeOfferings(tx, demoOfferings(readBaseCatalogue().map(toInstrument), now));
  const editor = { tenantId, accountId: demoEditor.id };
  await addDemoFindings(tx, editor, demoFindings(now));
  const adviser = await adviserIn(tx, dayInAmsterdam(now));
  const choices = demoChoices(adviser, now);
  await addInventedChoices(tx, tenantId, choices);
  await addInventedRoutes(tx, tenantId, demoRoutes(adviser, choices, dayInAmsterdam(now), now));
  await addInventedMeasures(tx, tenantId, withStudy(demoMeasures(now), now), now);
  for (const study of demoStudies(now)) await addInventedStudy(tx, tenantId, study);
  await addDemoFindings(tx, editor, laterDemoFindings(now));
  await addInventedGuidance(tx, tenantId, demoGuidance(now));
  await addInventedStories(tx, tenantId, demoStudy(now), now);
  await addInventedPractice(tx, tenantId, demoPractice(now), now);
  await addInventedModels(tx, tenantId, demoModels, now);
}

/** Until somebody names it. */
export const newOrganisation = { slug: 'organisatie', name: 'Nieuwe organisatie', host: 'localhost' };

/** One empty organisation to begin with; and when this database was once a demonstration, its accounts are closed. */
async function prepareProduction(deps: Deps, tell: Tell): Promise<void> {
  const tenants = await listTenants(deps.db);
  for (const { id } of tenants) {
    const closed = await inTenant(deps.db, { tenantId: id, accountId: null }, (tx) =>
      closeInventedAccounts(tx, id),
    );
    if (closed > 0) tell(`${closed} accounts of the demonstration are closed: this is production.`);
  }
  if (tenants.length > 0) return;
  await asOwner(deps.db, (tx) => addTenant(tx, { id: deps.ids(), ...newOrganisation }));
  tell('This installation is new. Name the organisation: npm run cli -- organisation HOST NAME');
  tell('Then make the first administrator: npm run cli -- admin EMAIL');
}
