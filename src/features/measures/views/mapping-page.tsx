import { formatDate, formatNumber } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { columnField, type KnownUntil } from '../forms/mapping.ts';
import { measureLinks as links } from '../links.ts';
import { FIELDS, type Judged, type Mapping, type MappingProblem, type Wrong } from '../outcome-file.ts';
import { importTexts } from '../texts/import.ts';
import { MeasuresFrame } from './frame.tsx';

export interface MappingProps {
  readonly shell: Shell;
  readonly file: { readonly id: string; readonly name: string; readonly header: readonly string[] };
  readonly mapping: Mapping;
  readonly known: KnownUntil;
  readonly problem: MappingProblem | undefined;
  /** Null while the columns or the day are not right yet. */
  readonly judged: readonly Judged[] | null;
  /** Counts from 1. */
  readonly page: number;
}

const rowsOnAPage = 100;

/** The columns, then what would happen, then one button; every row with its verdict below. */
export function MappingPage(props: MappingProps) {
  const { shell, file, known, problem, judged } = props;
  const t = importTexts[shell.locale];
  const errors = [
    ...(problem === undefined ? [] : [{ field: columnField('nummer'), message: t.mapping[problem] }]),
    ...(known.day === null ? [{ field: 'peildatum', message: t.knownWrong }] : []),
  ];
  return (
    <MeasuresFrame
      shell={shell}
      title={file.name}
      lead={t.lead}
      back={{ href: links.import, label: t.otherFile }}
      hasErrors={errors.length > 0}
      current="measures"
    >
      <ErrorSummary locale={shell.locale} errors={errors} />
      {judged === null ? null : <WhatHappens {...props} judged={judged} />}
      <Columns {...props} />
      {judged === null ? null : <Rows {...props} judged={judged} />}
    </MeasuresFrame>
  );
}

function Columns({ shell, file, mapping, known }: MappingProps) {
  const t = importTexts[shell.locale];
  const { locale } = shell;
  const options = [
    { value: '', label: t.notThere },
    ...file.header.map((name, i) => ({ value: String(i), label: name === '' ? String(i + 1) : name })),
  ];
  return (
    <section class="sw-card sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.columnsTitle}</h2>
      <p class="utrecht-paragraph sw-measure">{t.columnsText}</p>
      <form class="sw-stack sw-stack--5" method="get" action={links.file(file.id)}>
        <div class="sw-grid sw-grid--3">
          {FIELDS.map((field) => (
            <Select
              {...{ locale, options, name: columnField(field), label: t.fields[field] }}
              value={mapping[field] === undefined ? '' : String(mapping[field])}
            />
          ))}
        </div>
        <Field
          {...{
            locale,
            type: 'date',
            name: 'peildatum',
            label: t.known,
            help: t.knownHelp,
            value: known.typed,
          }}
          error={known.day === null ? t.knownWrong : undefined}
        />
        <div>
          <Button>{t.again}</Button>
        </div>
      </form>
    </section>
  );
}

type WithRows = MappingProps & { readonly judged: readonly Judged[] };

const chosenIn = ({ mapping, known }: MappingProps): (readonly [string, string])[] => [
  ...FIELDS.map((field) => [columnField(field), String(mapping[field] ?? '')] as const),
  ['peildatum', known.typed] as const,
];

function WhatHappens(props: WithRows) {
  const { shell, file, judged } = props;
  const t = importTexts[shell.locale];
  const count = (verdict: string) => judged.filter(({ says }) => says === verdict).length;
  const counts = {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    wrong: judged.filter(({ says }) => typeof says !== 'string').length,
  };
  const writes = counts.new + counts.changed;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.resultTitle}</h2>
      <dl class="sw-known">
        {(['new', 'changed', 'same', 'wrong'] as const).map((verdict) => (
          <div>
            <dt>{t.counts[verdict]}</dt>
            <dd class="sw-large">{formatNumber(shell.locale, counts[verdict])}</dd>
          </div>
        ))}
      </dl>
      <p class="utrecht-paragraph sw-measure">{writes === 0 && counts.same === 0 ? t.nothing : t.rule}</p>
      {writes === 0 ? (
        <div>
          <LinkButton href={links.import}>{t.otherFile}</LinkButton>
        </div>
      ) : (
        <form method="post" action={links.file(file.id)}>
          <HiddenFields fields={chosenIn(props)} />
          <Button kind="primary">{t.apply(writes)}</Button>
        </form>
      )}
    </section>
  );
}

const isWrong = ({ says }: Judged): boolean => typeof says !== 'string';

function Rows(props: WithRows) {
  const { shell, file, judged, page } = props;
  const t = importTexts[shell.locale];
  const sorted = [...judged.filter(isWrong), ...judged.filter((one) => !isWrong(one))];
  const pages = Math.ceil(sorted.length / rowsOnAPage);
  const shown = sorted.slice((page - 1) * rowsOnAPage, page * rowsOnAPage);
  const address = (n: number) =>
    `${links.file(file.id)}?${new URLSearchParams([...chosenIn(props), ['pagina', String(n)]].map(([a = '', b = '']) => [a, b]))}`;
  return (
    <section class="sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.rows}</h2>
      <ScrollTable
        id="rijen"
        caption={t.wrongFirst}
        columns={[{ name: t.row, numeric: true }, { name: t.number }, { name: t.verdict }]}
        rows={shown.map(({ row, number, says }) => [
          String(row),
          number,
          typeof says === 'string' ? (
            t.says[says]
          ) : (
            <ul>
              {says.map((wrong) => (
                <li>{wrongInWords(props, wrong)}</li>
              ))}
            </ul>
          ),
        ])}
      />
      {pages < 2 ? null : (
        <ul class="sw-chips">
          {Array.from({ length: pages }, (_, i) => (
            <li>
              <a class="sw-chip" href={address(i + 1)} aria-current={i + 1 === page ? 'true' : undefined}>
                {i + 1}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function wrongInWords({ shell, file, mapping }: MappingProps, { field, code, value }: Wrong): string {
  const t = importTexts[shell.locale];
  const column = field === undefined ? undefined : mapping[field];
  const where = column === undefined ? '' : t.inColumn(file.header[column] ?? '');
  const isDate = code === 'dayAfterKnown' || code === 'endWrong';
  return where + t.cell[code](isDate ? formatDate(shell.locale, value) : value);
}
