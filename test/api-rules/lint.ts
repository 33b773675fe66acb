import { readFileSync } from 'node:fs';
import path from 'node:path';
import core, { type RulesetDefinition } from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import yaml from '@stoplight/yaml';

export interface ApiFinding {
  rule: string;
  message: string;
  /** Where in the document, such as `paths./instrumenten.get`. */
  where: string;
}

type RulesetFile = RulesetDefinition & { rules: Record<string, { then: { function: unknown } }> };

const readRules = (): RulesetFile =>
  yaml.parse(readFileSync(path.join(import.meta.dirname, 'ruleset.yaml'), 'utf8')) as RulesetFile;

export const ruleNames = (): string[] => Object.keys(readRules().rules);

let loaded: core.Spectral | undefined;

/** The document against test/api-rules/ruleset.yaml. */
export async function lintApi(document: object): Promise<ApiFinding[]> {
  loaded ??= load();
  const results = await loaded.run({ ...document });
  return results.map(({ code, message, path }) => ({ rule: String(code), message, where: path.join('.') }));
}

/** The file names functions, as the command-line tool expects; here they are put in directly, which saves a bundler. */
function load(): core.Spectral {
  const file = yaml.parse(
    readFileSync(path.join(import.meta.dirname, 'ruleset.yaml'), 'utf8'),
  ) as RulesetFile;
  const known = new Map(Object.entries(functions));
  for (const [name, rule] of Object.entries(file.rules)) {
    const found = known.get(String(rule.then.function));
    if (!found) throw new Error(`${name} uses an unknown function ${rule.then.function}`);
    Object.assign(rule.then, { function: found });
  }
  const spectral = new core.Spectral();
  spectral.setRuleset(file);
  return spectral;
}
