import { LinkButton } from '../../../platform/web/components/button.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { type Filter, withFilter } from '../forms/filter.ts';
import { dossierLinks } from '../links.ts';
import { fullName, type PersonInList } from '../person.ts';
import { caseloadTexts } from '../texts/caseload.ts';
import { dossierTexts } from '../texts/dossier.ts';

interface Props {
  readonly shell: Shell;
  readonly persons: readonly PersonInList[];
  readonly total: number;
  readonly pages: number;
  readonly filter: Filter;
}

/** People by name, a page at a time. */
export function CaseloadList({ shell, persons, total, pages, filter }: Props) {
  const t = caseloadTexts[shell.locale];
  return (
    <>
      <p class="utrecht-paragraph sw-bold" role="status">
        {t.count(total)}
      </p>
      <ul class="sw-people">
        {persons.map((person) => (
          <li>
            <a class="utrecht-link sw-people__name" href={dossierLinks.dossier(person.id)}>
              {fullName(person)}
            </a>
            <span class="sw-soft">{factsOf(shell, person, filter)}</span>
          </li>
        ))}
      </ul>
      {pages > 1 ? <Pager shell={shell} pages={pages} filter={filter} /> : null}
    </>
  );
}

function factsOf({ locale }: Shell, person: PersonInList, { scope }: Filter): string {
  const list = caseloadTexts[locale];
  const { labels } = dossierTexts[locale];
  return [
    person.municipalityName,
    ...(scope === 'own' ? [] : [list.coach(person.coachName)]),
    ...(person.invented ? [labels.invented] : []),
  ].join(', ');
}

function Pager({ shell, pages, filter }: { shell: Shell; pages: number; filter: Filter }) {
  const t = caseloadTexts[shell.locale];
  const { page } = filter;
  return (
    <nav class="sw-row" aria-label={t.pages}>
      {page > 1 ? (
        <LinkButton href={withFilter({ ...filter, page: page - 1 })}>{t.previous}</LinkButton>
      ) : null}
      <span>{t.page(page, pages)}</span>
      {page < pages ? (
        <LinkButton href={withFilter({ ...filter, page: page + 1 })}>{t.next}</LinkButton>
      ) : null}
    </nav>
  );
}
