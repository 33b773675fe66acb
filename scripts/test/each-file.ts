/**
 * Imports every test file of this worker inside a suite of its own: files share one process (starting one costs more
 * than most files), yet a `before` or `beforeEach` at the top of a file stays in that file.
 */
import path from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './files.ts';

for (const file of process.argv.slice(2)) {
  describe(file, async () => {
    await import(pathToFileURL(path.join(projectRoot, file)).href);
  });
}
