import type { Distance, LifeDomain, TargetGroup } from '../../../shared/vocabulary.ts';
import type { Policy } from '../advice/policy.ts';
import type { Situation } from './situation.ts';

/** Life domains of which a barrier is a problem in itself (`richtingaanwijzers.json`, aantalLeefgebiedenMetProbleem). */
export const PROBLEM_DOMAINS: ReadonlySet<LifeDomain> = new Set<LifeDomain>([
  'geld',
  'wonen',
  'gezondheid-lichaam',
  'gezondheid-mentaal',
  'gezondheid-sociaal',
  'verslaving',
  'justitie',
  'zorgtaken',
]);

/** What follows from the answers. `undefined` stays: unknown. */
export interface Derived {
  readonly distance: Distance | undefined;
  readonly targetGroups: readonly TargetGroup[];
  /** Whether the person answered the question about groups: only then can a missing group close something. */
  readonly groupsKnown: boolean;
  readonly vulnerableAtWork: boolean | undefined;
  readonly problemDomains: number | undefined;
}

type Limits = Policy['grenzen'];

/**
 * Distance to work: large on rung 1–2 or after `groteAfstandMaanden`; else small from rung 4 and below
 * `kleineAfstandMaanden`; else middle. Unknown while the rung is unknown. An answer goes before a derivation.
 */
function distanceOf(s: Situation, limits: Limits): Distance | undefined {
  if (s.distance !== undefined || s.rung === undefined) return s.distance;
  const months = s.monthsWithoutWork;
  if (s.rung <= 2 || (months !== undefined && months >= limits.groteAfstandMaanden)) return 'groot';
  return s.rung >= 4 && months !== undefined && months < limits.kleineAfstandMaanden ? 'klein' : 'middel';
}

function groupsOf(s: Situation, distance: Distance | undefined, limits: Limits): TargetGroup[] {
  const groups = new Set<TargetGroup>(s.targetGroups ?? []);
  if (s.problematicDebts) groups.add('schulden');
  if (s.lowLiteracy) groups.add('laaggeletterd');
  if ((s.monthsWithoutWork ?? 0) >= limits.langdurigMaanden) groups.add('langdurig');
  if (distance === 'groot') groups.add('grote-afstand');
  if (distance === 'klein') groups.add('korte-afstand');
  return [...groups];
}

const VULNERABLE: ReadonlySet<TargetGroup> = new Set<TargetGroup>(['psychisch', 'lvb', 'arbeidsbeperking']);

/** Everything the rules need beyond the answers themselves; limits come from the policy. */
export function derive(s: Situation, limits: Limits): Derived {
  const distance = distanceOf(s, limits);
  const targetGroups = groupsOf(s, distance, limits);
  const vulnerable = targetGroups.some((g) => VULNERABLE.has(g));
  return {
    distance,
    targetGroups,
    groupsKnown: s.targetGroups !== undefined,
    vulnerableAtWork:
      s.vulnerableAtWork ?? (s.targetGroups === undefined && !vulnerable ? undefined : vulnerable),
    problemDomains: s.domains?.filter((d) => d.state === 'belemmert' && PROBLEM_DOMAINS.has(d.domain)).length,
  };
}
