import { formatDate } from '../../../platform/i18n/format.ts';
import { HiddenFields } from '../../../platform/web/components/back.tsx';
import { Button } from '../../../platform/web/components/button.tsx';
import { IconList } from '../../../platform/web/components/facts.tsx';
import { Field } from '../../../platform/web/components/field.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { letterOf } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { studyTexts } from '../texts/study.ts';
import type { WatchProps } from './watch-props.ts';

type Mending = WatchProps & { readonly message: string | undefined };

/** What went otherwise than the protocol says, and a form for more. */
export function Deviations({ shell, study, deviations, problem, newId, message }: Mending) {
  const { locale } = shell;
  const { watch: t } = studyTexts[locale];
  return (
    <section class="sw-stack sw-stack--4" aria-labelledby="afwijkingen">
      <h2 class="utrecht-heading-2" id="afwijkingen">
        {t.deviations}
      </h2>
      {deviations.length === 0 ? (
        <p class="utrecht-paragraph">{t.deviationsNone}</p>
      ) : (
        <IconList
          items={deviations.map(({ at, what, arm, treatedAs }) => ({
            icon: 'let',
            text:
              arm === null || treatedAs === null
                ? `${formatDate(locale, at)}: ${what}`
                : `${formatDate(locale, at)}: ${what} (${letterOf(study, arm)} → ${letterOf(study, treatedAs)})`,
          }))}
        />
      )}
      <Fold summary={t.deviationAdd} open={message !== undefined}>
        <form
          class="sw-stack sw-stack--4 sw-measure"
          method="post"
          action={experimentLinks.deviation(study.id)}
          novalidate
        >
          <HiddenFields fields={[['nieuw', newId]]} />
          <Field
            locale={locale}
            name="wat"
            label={t.deviationWhat}
            help={t.deviationHelp}
            value={problem !== undefined && problem.kind !== 'close' ? problem.typed : ''}
            error={message}
            rows={3}
            autocomplete="off"
          />
          <div>
            <Button>{t.deviationSave}</Button>
          </div>
        </form>
      </Fold>
    </section>
  );
}

export function Close({ shell, study, problem, message }: Mending) {
  const { watch: t } = studyTexts[shell.locale];
  return (
    <Fold summary={t.close} open={message !== undefined}>
      <p class="utrecht-paragraph sw-measure">{t.closeText}</p>
      <form
        class="sw-stack sw-stack--4 sw-measure"
        method="post"
        action={experimentLinks.close(study.id)}
        novalidate
      >
        <Field
          locale={shell.locale}
          name="waarom"
          label={t.closeReason}
          help={t.closeHelp}
          value={problem?.kind === 'close' ? problem.typed : ''}
          error={message}
          autocomplete="off"
        />
        <div>
          <Button>{t.closeButton}</Button>
        </div>
      </form>
    </Fold>
  );
}
