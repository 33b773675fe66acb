import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertValidHtml, htmlProblems } from './support/html.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/><title>Stapwijs</title></head><body>${body}</body></html>`;

test('a sound page with an own element and repeated hidden fields is valid', async () => {
  const fields = '<input type="hidden" name="doel" value="a"/><input type="hidden" name="doel" value="b"/>';
  const form = `<form method="post">${fields}<button type="submit" class="x">Verder</button></form>`;
  await assertValidHtml(page(`<main><sw-read-aloud></sw-read-aloud><h1>Stap</h1>${form}</main>`), '/');
});

const broken: readonly [what: string, body: string, rule: string][] = [
  ['a style in an attribute', '<p style="color:red">a</p>', 'no-inline-style'],
  ['two elements of one id', '<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
  ['a field without a label', '<form><input type="text" name="a"/></form>', 'input-missing-label'],
  ['an unknown element', '<blok>a</blok>', 'no-unknown-elements'],
  ['a block in a paragraph', '<p><ul><li>a</li></ul></p>', 'close-order'],
  ['a picture without words', '<img src="a.png"/>', 'wcag/h37'],
];

for (const [what, body, rule] of broken) {
  test(`${what} is found`, async () => {
    const problems = await htmlProblems(page(`<main><h1>Stap</h1>${body}</main>`));
    assert.ok(
      problems.some((problem) => problem.startsWith(`${rule}:`)),
      problems.join('\n'),
    );
  });
}

test('something that is no page is not valid', () => assert.rejects(assertValidHtml('<p>a</p>', '/x')));
