import { requireNode } from './config.ts';
import { inWords } from './platform/problem-in-words.ts';

try {
  requireNode(process.versions.node);
  // Only now: an older Node fails on these imports, in words that help nobody.
  const { start } = await import('./start.ts');
  await start();
  process.exit(0);
} catch (error) {
  console.error(inWords(error));
  process.exit(1);
}
