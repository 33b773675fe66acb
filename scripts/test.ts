/**
 * npm test               types, format, then every test file: fast, slow, browser
 * npm run test:fast      everything but slow and browser
 * npm test -- PATTERN    only the test files with PATTERN in their path
 */
import { availableParallelism } from 'node:os';
import { format, types } from './test/checks.ts';
import { chromiumProblem } from './test/chromium.ts';
import { findTestFiles, type StageName, share } from './test/files.ts';
import { failure, type Outcome, type StageResult } from './test/outcome.ts';
import { describeStage, verdict } from './test/report.ts';
import { runWorker } from './test/stage.ts';

const patterns = process.argv.slice(2).filter((argument) => argument !== '--fast');
const stages: StageName[] = process.argv.includes('--fast') ? ['fast'] : ['fast', 'slow', 'browser'];
const limitSeconds: Record<StageName, number> = { fast: 180, slow: 600, browser: 600 };

async function timed(name: string, work: () => Promise<Outcome[]>): Promise<StageResult> {
  const start = performance.now();
  const outcomes = await work();
  const result = { name, outcomes, seconds: (performance.now() - start) / 1_000 };
  console.log(describeStage(result));
  return result;
}

async function runFiles(stage: StageName, files: readonly string[]): Promise<Outcome[]> {
  const problem = stage === 'browser' ? chromiumProblem() : undefined;
  if (problem) return [failure('e2e', 'the browser tests need a browser', problem)];
  // A browser and its server are two processes already.
  const workers = Math.min(availableParallelism(), stage === 'browser' ? 2 : 4);
  const shares = share(files, workers);
  return (await Promise.all(shares.map((files) => runWorker(files, limitSeconds[stage])))).flat();
}

const results: StageResult[] = [];
if (patterns.length === 0) {
  const checks = [timed('types', async () => [await types()]), timed('format', async () => [await format()])];
  results.push(...(await Promise.all(checks)));
}
const files = findTestFiles(patterns);
for (const stage of stages) {
  if (files[stage].length > 0) results.push(await timed(stage, () => runFiles(stage, files[stage])));
}
const { line, exitCode } = verdict(results);
console.log(line);
process.exitCode = exitCode;
