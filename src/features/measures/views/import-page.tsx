import { Button } from '../../../platform/web/components/button.tsx';
import { ErrorSummary } from '../../../platform/web/components/error-summary.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { FieldError } from '../../../platform/web/components/field-parts.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { measureLinks as links } from '../links.ts';
import { importTexts } from '../texts/import.ts';
import { MeasuresFrame } from './frame.tsx';

export type UploadProblem = keyof (typeof importTexts)['nl']['problems'];

interface Props {
  readonly shell: Shell;
  readonly problem: { readonly code: UploadProblem; readonly row?: number } | undefined;
  readonly done: { readonly added: number; readonly changed: number } | null;
}

/** Choose a file; and what should be in it. */
export function ImportPage({ shell, problem, done }: Props) {
  const t = importTexts[shell.locale];
  const where = problem?.row === undefined ? '' : ` ${t.inRow(problem.row)}`;
  const error = problem === undefined ? undefined : `${t.problems[problem.code]}${where}`;
  return (
    <MeasuresFrame
      shell={shell}
      title={t.title}
      lead={t.lead}
      back={{ href: links.all, label: t.back }}
      hasErrors={error !== undefined}
      current="measures"
    >
      {done === null ? null : (
        <Notice
          kind="good"
          live
          title={done.added + done.changed === 0 ? t.doneSame : t.done(done.added, done.changed)}
        />
      )}
      <ErrorSummary
        locale={shell.locale}
        errors={error === undefined ? [] : [{ field: 'bestand', message: error }]}
      />
      <form
        class="sw-stack sw-stack--5"
        method="post"
        action={links.import}
        enctype="multipart/form-data"
        novalidate
      >
        <div class="sw-stack sw-stack--2">
          <label class="utrecht-form-label" for="bestand">
            {t.file}
          </label>
          <p class="utrecht-form-field-description" id="bestand-hulp">
            {t.fileHelp}
          </p>
          {error === undefined ? null : <FieldError id="bestand-fout">{error}</FieldError>}
          <input
            class="sw-file"
            type="file"
            id="bestand"
            name="bestand"
            accept=".csv,.xlsx,.txt"
            aria-describedby={error === undefined ? 'bestand-hulp' : 'bestand-hulp bestand-fout'}
            aria-invalid={error === undefined ? undefined : 'true'}
          />
        </div>
        <div>
          <Button kind="primary" after="pijl">
            {t.upload}
          </Button>
        </div>
      </form>
      <section class="sw-stack sw-stack--5">
        <h2 class="utrecht-heading-2">{t.whatTitle}</h2>
        <IconList items={t.what.map((text) => ({ icon: 'tabel', text }))} />
        <ScrollTable
          id="voorbeeld"
          caption={t.example}
          columns={['Klantnummer', 'Vanaf', 'Tot', 'Werk', 'Uren', 'Uitkering'].map((name) => ({ name }))}
          rows={[
            ['0041000', '1-4-2026', '', 'deels', '16', 'deels'],
            ['0041007', '15-1-2026', '30-6-2026', 'voltijd', '32', 'geen'],
          ]}
        />
        <h3 class="utrecht-heading-3">{t.words}</h3>
        <IconList items={t.wordList.map((text) => ({ icon: 'info', text }))} />
      </section>
    </MeasuresFrame>
  );
}
