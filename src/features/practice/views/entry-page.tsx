import { formatMoment } from '../../../platform/i18n/format.ts';
import { BothTexts, differencesIn } from '../../../platform/web/components/both-texts.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import { otherThan, type Shell } from '../../../platform/web/shell.ts';
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
  /** What a colleague made of it since this form was opened. */
  readonly meanwhile: Meanwhile | null;
}

export interface Meanwhile {
  readonly who: string;
  readonly whoId: string;
  readonly at: Date;
  readonly dropped: boolean;
  readonly values: Readonly<Record<string, string>>;
}

type Words = (typeof entryTexts)['nl'];
type FieldName = keyof Words['fields'];

const isFieldName = (t: Words, name: string): name is FieldName => name in t.fields;
const labelOf = (t: Words, name: string): string => (isFieldName(t, name) ? t.fields[name] : name);

export function messageOf(t: Words, { field, kind }: EntryProblem, rules: readonly FieldRule[]): string {
  const label = labelOf(t, field);
  const name = label.replace(/\?$/, '');
  if (kind === 'missing') return t.problems.missing(label);
  if (kind === 'notInList') return t.problems.notInList(name);
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
  const { shell, team, kind, action, rules, problems, version } = props;
  const t = entryTexts[shell.locale];
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
            <Both {...props} />
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

/** What was typed beside what a colleague wrote, or took away. */
function Both({ shell, team, rules, typed, meanwhile }: EntryProps) {
  if (meanwhile === null) return null;
  const { locale } = shell;
  const { at, dropped, values } = meanwhile;
  const who = otherThan(shell, { id: meanwhile.whoId, name: meanwhile.who });
  const t = entryTexts[locale];
  const each = (wordsOf: (rule: FieldRule) => string) =>
    Object.fromEntries(rules.map((rule) => [rule.name, wordsOf(rule)]));
  const inWords = (given: EntryProps['typed']) =>
    each(({ name, kind }) => (kind === 'choice' ? wordOf(t, given[name] ?? '') : (given[name] ?? '')));
  const differences = differencesIn(
    each(({ name }) => labelOf(t, name)),
    inWords(values),
    inWords(typed),
  );
  const title = who === null ? t.dropped.self : t.dropped.title(who);
  const words = { ...t.dropped, title, text: t.dropped.text(formatMoment(locale, at)) };
  return (
    <BothTexts
      {...{ locale, who, at, differences }}
      keep={practiceLinks.team(team.id)}
      {...(dropped ? { words } : {})}
    />
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
      {...(max === undefined || kind === 'text' ? {} : { maxlength: max })}
    />
  );
}
