import { lineOf, type Parsed } from '../../../platform/web/read-form.ts';
import { nameProblem, type OwnProblem } from './account.ts';

export type MunicipalityProblem = OwnProblem | 'taken';

/** `'s-Hertogenbosch` → `s-hertogenbosch`, `Súdwest-Fryslân` → `sudwest-fryslan`. */
const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 63);

export function parseMunicipality(
  form: URLSearchParams,
): Parsed<{ id: string; name: string }, MunicipalityProblem> {
  const name = lineOf(form, 'name');
  const problem = nameProblem(name) ?? (idOf(name) === '' ? 'nameMissing' : undefined);
  return problem === undefined
    ? { ok: true, value: { id: idOf(name), name } }
    : { ok: false, problems: [problem] };
}
