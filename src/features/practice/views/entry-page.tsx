import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { EntryProblem, FieldRule } from '../forms/entry.ts';
import { practiceLinks } from '../links.ts';
import type { Team } from '../practice.ts';
import { entryTexts } from '../texts/entries.ts';

export type EntryKind = Exclude<keyof (typeof entryTexts)['nl']['titles'], 'agreement'>;

export interface EntryProps {
  readonly shell: Shell;
  readonly team: Team;
  readonly kind: EntryKind;
  readonly action: string;
  readonly rules: readonly FieldRule[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly EntryProblem[];
  readonly version: number;
  /** What a colleague made of it in the meantime. */
  readonly theirs: Readonly<Record<string, string>> | null;
}

type Words = (typeof entryTexts)['nl'];
type FieldName = keyof Words['fields'];

const isFieldName = (t: Words, name: string): name is FieldName => name in t.fields;
const labelOf = (t: Words, name: string): string => (isFieldName(t, name) ? t.fields[name] : name);

export function messageOf(t: Words, { field, kind }: EntryProblem, rules: readonly FieldRule[]): string {
  const name = labelOf(t, field).replace(/\?$/, '');
  if (kind === 'missing' || kind === 'notInList') return t.problems[kind](name);
  if (kind === 'tooLong')
    return t.problems.tooLong(name, rules.find((rule) => rule.name === field)?.max ?? 0);
  return t.problems[kind];
}

/** The words of a list as a person reads them. */
const wordOf = (t: Words, word: string): string => {
  const all: Readonly<Record<string, string>> = { ...t.stances, ...t.kinds, ...t.layers };
  return all[word] ?? word;
};

/** One short form; every kind of entry is a list of fields. */
export function EntryPage(props: EntryProps) {
  const { shell, team, kind, action, rules, problems, version, theirs } = props;
  const t = entryTexts[shell.locale];
  const isDropped = problems.some(({ kind: why }) => why === 'droppedMeanwhile');
  const errors = problems.map((one) => ({ field: one.field, message: messageOf(t, one, rules) }));
  return (
    <Page shell={shell} title={t.titles[kind]} current="loop" hasErrors={errors.length > 0}>
      <TitleBand
        title={t.titles[kind]}
        lead={t.leads[kind]}
        back={{ href: practiceLinks.team(team.id), label: t.back(team.name) }}
      />
      <div class="sw-band">
        <div class="sw-wrap">
          <div class="sw-stack sw-stack--5 sw-column">
            <ErrorSummary locale={shell.locale} errors={errors} />
            {theirs === null ? null : (
              <Notice kind="caution" title={isDropped ? t.theirs.before : t.theirs.now}>
                <dl class="sw-known">
                  {rules.map(({ name }) => (
                    <div>
                      <dt>{labelOf(t, name)}</dt>
                      <dd>{wordOf(t, theirs[name] ?? '') || '–'}</dd>
                    </div>
                  ))}
                </dl>
              </Notice>
            )}
            <form class="sw-stack sw-stack--6" method="post" action={action} novalidate>
              <input type="hidden" name="versie" value={String(version)} />
              {rules.map((rule) => (
                <EntryField
                  shell={shell}
                  typed={props.typed}
                  rule={rule}
                  error={errors.find(({ field }) => field === rule.name)?.message}
                />
              ))}
              <Button kind="primary">{t.save}</Button>
            </form>
          </div>
        </div>
      </div>
    </Page>
  );
}

export function EntryField({
  shell,
  typed,
  rule,
  error,
}: Pick<EntryProps, 'shell' | 'typed'> & { rule: FieldRule; error: string | undefined }) {
  const t = entryTexts[shell.locale];
  const { name, kind, max, words, optional = false } = rule;
  const common = {
    ...{ locale: shell.locale, name, label: labelOf(t, name), value: typed[name] ?? '', error, optional },
  };
  if (kind === 'choice') {
    const options = (words ?? []).map((value) => ({ value, label: wordOf(t, value) }));
    return <Select {...common} options={[{ value: '', label: t.choose }, ...options]} />;
  }
  const type = kind === 'day' ? 'date' : 'text';
  return (
    <Field
      {...common}
      type={type}
      {...(kind === 'text' ? { rows: 4 } : {})}
      {...(max === undefined ? {} : { maxlength: max })}
    />
  );
}
