import assert from 'node:assert/strict';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // How the templates write things is no concern of the reader.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'valid-id': ['error', { relaxed: true }],
      'no-raw-characters': ['error', { relaxed: true }],
      // A list travels as hidden fields of one name.
      'form-dup-name': 'off',
      // Phone numbers come from tenants; their spaces are theirs.
      'tel-non-breaking': 'off',
      'input-missing-label': 'error',
      'no-unknown-elements': ['error', { exclude: ['sw-*'] }],
    },
  }),
);

/** What is wrong with this document, one line each. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, selector }) => `${ruleId}: ${message} (line ${line}, ${selector})`,
    ),
  );
}

export async function assertValidHtml(html: string, url: string): Promise<void> {
  assert.match(html, /<html[\s>]/i, `${url} is no HTML document`);
  assert.deepEqual(await htmlProblems(html), [], `${url} is not valid`);
}
