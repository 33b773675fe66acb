import { formatList } from '../../../platform/i18n/format.ts';
import { Button } from '../../../platform/web/components/button.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Select } from '../../../platform/web/components/select.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Study } from '../design/study.ts';
import { experimentLinks } from '../links.ts';
import { studyTexts } from '../texts/study.ts';

/** Who works on the study, and the way to add a colleague. */
export function Researchers({
  shell,
  study,
  people,
}: {
  shell: Shell;
  study: Study;
  people: readonly { readonly id: string; readonly name: string }[];
}) {
  const { researchers: t } = studyTexts[shell.locale];
  const inIt = people.filter(({ id }) => study.researchers.includes(id));
  const others = people.filter(({ id }) => !study.researchers.includes(id));
  return (
    <section class="sw-stack sw-stack--3">
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <p class="utrecht-paragraph">
        {formatList(
          shell.locale,
          inIt.map(({ name }) => name),
        )}
      </p>
      {others.length === 0 ? null : (
        <Fold summary={t.add}>
          <form
            class="sw-stack sw-stack--4 sw-measure"
            method="post"
            action={experimentLinks.assign(study.id)}
          >
            <Select
              locale={shell.locale}
              name="collega"
              label={t.who}
              options={others.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <div>
              <Button>{t.button}</Button>
            </div>
          </form>
        </Fold>
      )}
    </section>
  );
}
