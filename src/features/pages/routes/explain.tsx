import { readActivities } from '../../../platform/audit/index.ts';
import { inTenant, type Tx } from '../../../platform/db/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import { render } from '../../../platform/web/render.ts';
import type { Route } from '../../../platform/web/route.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { policyOf, RULES_VERSION, readPointers, rulesOf, weightsInWords } from '../../choice/index.ts';
import { retentionPeriods } from '../../organisation/index.ts';
import { readStatement } from '../content.ts';
import { pageLinks } from '../links.ts';
import { registerJson, registerParts } from '../register.ts';
import { registerTexts } from '../texts/register.ts';
import { AccessibilityPage } from '../views/accessibility-page.tsx';
import { AdvicePage } from '../views/advice-page.tsx';
import { PrivacyPage } from '../views/privacy-page.tsx';
import { RegisterPage } from '../views/register-page.tsx';

const pointers = { nl: readPointers('nl'), en: readPointers('en') };

const asVisitor = <Result,>(c: Ctx, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  inTenant(c.var.deps.db, { tenantId: c.var.tenant.id, accountId: null }, work);

/** The rules as they count now for this organisation. */
async function rulesNow(c: Ctx) {
  const { policy } = await asVisitor(c, policyOf);
  return {
    weights: weightsInWords(c.var.locale, policy),
    policyVersion: policy.versie,
    version: `${RULES_VERSION}-${policy.versie}`,
  };
}

async function advice(c: Ctx): Promise<Response> {
  const now = await rulesNow(c);
  const versions = { rules: RULES_VERSION, policy: now.policyVersion };
  return render(
    c,
    <AdvicePage
      shell={shellOf(c)}
      weights={now.weights}
      versions={versions}
      pointers={pointers[c.var.locale]}
    />,
  );
}

async function register(c: Ctx): Promise<Response> {
  const now = await rulesNow(c);
  const parts = registerParts(registerTexts[c.var.locale], now.version);
  return render(
    c,
    <RegisterPage shell={shellOf(c)} parts={parts} weights={now.weights} pointers={pointers[c.var.locale]} />,
  );
}

async function registerAsJson(c: Ctx): Promise<Response> {
  const { locale, tenant } = c.var;
  const words = registerTexts[locale];
  const { weights, version } = await rulesNow(c);
  const about = { naam: words.naam, organisatie: tenant.name, taal: locale };
  return c.json(
    registerJson(about, registerParts(words, version), { weights, rules: rulesOf(pointers[locale]) }),
  );
}

async function privacy(c: Ctx): Promise<Response> {
  const periods = await asVisitor(c, (tx) => retentionPeriods(tx, { tenantId: c.var.tenant.id }));
  const { verwerkingen } = readActivities();
  return render(c, <PrivacyPage shell={shellOf(c)} activities={verwerkingen} periods={periods} />);
}

const get = (path: string, handle: Route['handle']): Route => ({
  method: 'GET',
  path,
  access: 'public',
  handle,
});

/** How an advice comes about, what we know of people, and how accessible this is. */
export const explainRoutes: readonly Route[] = [
  get(pageLinks.advice, advice),
  get(pageLinks.register, register),
  get(pageLinks.registerJson, registerAsJson),
  get(pageLinks.privacy, privacy),
  get(pageLinks.accessibility, (c) =>
    render(c, <AccessibilityPage shell={shellOf(c)} statement={readStatement()} />),
  ),
];
