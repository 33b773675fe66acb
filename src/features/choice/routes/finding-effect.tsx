import { catalogueOf, withEvidence } from '../../catalogue/index.ts';
import { byInstrument, everyFinding, type FindingPart } from '../../evidence/index.ts';
import { effectOf } from '../advice/finding-effect.ts';
import { FindingEffectSection } from '../views/finding-effect.tsx';
import { policyOf } from './current-policy.ts';
import { compiledOf, vocabulary } from './knowledge.ts';

/** On the page of a finding: what it does, did or would do to the advice about its instrument, with today's weights. */
export const findingEffect: FindingPart = async (c, tx, finding) => {
  const catalogue = await catalogueOf(tx);
  const { policy } = await policyOf(tx);
  const others = (await everyFinding(tx)).filter(
    (one) => one.status === 'published' && one.id !== finding.id,
  );
  const compiled = (findings: typeof others) =>
    compiledOf(withEvidence(catalogue, byInstrument(findings)), policy);
  const effect = effectOf(compiled(others), compiled([...others, finding]), finding);
  if (effect === null) return null;
  return (
    <FindingEffectSection
      locale={c.var.locale}
      vocabulary={vocabulary}
      status={finding.status}
      effect={effect}
    />
  );
};
