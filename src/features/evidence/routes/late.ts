import { differencesIn } from '../../../platform/web/components/both-texts.tsx';
import type { Ctx } from '../../../platform/web/context.ts';
import { otherThan } from '../../../platform/web/shell.ts';
import type { Finding, FindingContent } from '../finding.ts';
import { nothingTyped, type TypedFinding, typedOf } from '../forms/typed.ts';
import { evidenceLinks } from '../links.ts';
import { evidenceTexts } from '../texts/evidence.ts';
import { fieldNames } from '../texts/form.ts';
import type { FormPageProps } from '../views/form-props.ts';
import { inWords } from '../views/typed-words.ts';

type View = FormPageProps['view'];

/** A form for a finding that is not there yet; the id makes that it is added once. */
export const newProps = (view: View, id: string, typed: TypedFinding = nothingTyped): FormPageProps => ({
  ...{ view, typed, action: evidenceLinks.add, back: evidenceLinks.all, isNew: true },
  ...{ hidden: [['id', id]], problems: [], meanwhile: null },
});

export const draftProps = (view: View, finding: Finding): FormPageProps => ({
  ...{ view, isNew: false, problems: [], meanwhile: null, typed: typedOf(finding) },
  action: evidenceLinks.edit(finding.id),
  back: evidenceLinks.finding(finding.id),
  hidden: [['versie', String(finding.version)]],
});

/**
 * Both texts, when somebody was first. A draft can still become what was typed. What counts already never changes: then what
 * was typed becomes a finding of its own.
 */
export function lateProps(c: Ctx, view: View, finding: Finding, typed: TypedFinding): FormPageProps {
  const { locale, deps } = c.var;
  const form = finding.status === 'draft' ? draftProps(view, finding) : newProps(view, deps.ids());
  const last = finding.withdrawn ?? finding.published ?? finding.changed;
  const meanwhile = {
    who: otherThan(view.shell, { id: last.byId, name: last.by ?? evidenceTexts[locale].nobody }),
    at: last.at,
    differences: differencesIn(fieldNames(locale), inWords(view, typedOf(finding)), inWords(view, typed)),
  };
  return { ...form, back: evidenceLinks.finding(finding.id), typed, meanwhile };
}

/** The same form sent twice. */
export const isSame = (a: FindingContent, b: FindingContent): boolean =>
  JSON.stringify(typedOf(a)) === JSON.stringify(typedOf(b));
