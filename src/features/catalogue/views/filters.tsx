import { Button } from '../../../platform/web/components/button.tsx';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { type FacetName, facetNames, facets } from '../facets.ts';
import type { FacetCount, FacetCounts } from '../find.ts';
import { offerLinks } from '../links.ts';
import type { OfferQuery } from '../query.ts';
import { listTexts } from '../texts/list.ts';
import { filterWord } from './filter-words.ts';
import type { OfferView } from './props.ts';

/** The search field and the filters are one form, though they stand apart. */
export const searchForm = 'zoekformulier';

interface GroupProps {
  readonly name: FacetName;
  readonly counts: readonly FacetCount[];
  readonly query: OfferQuery;
  readonly view: OfferView;
}

function Option({
  name,
  value,
  count,
  chosen,
  view,
}: Omit<GroupProps, 'counts' | 'query'> & FacetCount & { chosen: boolean }) {
  const single = facets[name].single && name !== 'open';
  return (
    <label class="sw-check">
      <input
        type={single ? 'radio' : 'checkbox'}
        name={name}
        value={value}
        checked={chosen}
        form={searchForm}
      />
      <span>
        {filterWord(name, value, view)} <span class="sw-num sw-soft">({count})</span>
      </span>
    </label>
  );
}

/** One facet: values that find something, and those that are chosen. Folded, so that a phone shows all facets at once. */
function Group({ name, counts, query, view }: GroupProps) {
  const t = listTexts[view.shell.locale];
  const chosen = query.filters[name];
  const shown = counts.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  const helps: Partial<Record<FacetName, string>> = t.help;
  const help = helps[name];
  const how = t.chosen(chosen.length);
  return (
    <Fold
      open={chosen.length > 0}
      summary={
        <span>
          {t.facet[name]} {how === '' ? null : <span class="sw-light">({how})</span>}
        </span>
      }
    >
      <fieldset class="sw-checks" aria-describedby={help === undefined ? undefined : `${name}-hulp`}>
        <legend class="sw-visually-hidden">{t.facet[name]}</legend>
        {help === undefined ? null : (
          <p class="utrecht-form-field-description" id={`${name}-hulp`}>
            {help}
          </p>
        )}
        {facets[name].single && name !== 'open' ? (
          <label class="sw-check">
            <input type="radio" name={name} value="" checked={chosen.length === 0} form={searchForm} />
            <span>{t.any}</span>
          </label>
        ) : null}
        {shown.map((one) => (
          <Option {...one} name={name} chosen={chosen.includes(one.value)} view={view} />
        ))}
      </fieldset>
    </Fold>
  );
}

/** On a phone one fold above the results; on a wide screen a column that is always open (see catalogue.css). */
export function Filters({
  counts,
  query,
  view,
}: {
  counts: FacetCounts;
  query: OfferQuery;
  view: OfferView;
}) {
  const t = listTexts[view.shell.locale];
  const chosen = facetNames.reduce((sum, name) => sum + query.filters[name].length, 0);
  const how = t.chosen(chosen);
  // Nothing found without a filter: no filter finds anything either.
  if (chosen === 0 && facetNames.every((name) => counts[name].every(({ count }) => count === 0))) return null;
  return (
    <details class="sw-fold sw-filters sw-screen-only">
      <summary>
        <span>
          {t.filters} {how === '' ? null : <span class="sw-light">({how})</span>}
        </span>
      </summary>
      <div class="sw-filters__inner sw-stack sw-stack--3">
        {facetNames.map((name) => (
          <Group name={name} counts={counts[name]} query={query} view={view} />
        ))}
        <div class="sw-row">
          <Button form={searchForm}>{t.apply}</Button>
          {chosen === 0 ? null : (
            <a class="utrecht-link" href={offerLinks.searching(query.text)}>
              {t.clear}
            </a>
          )}
        </div>
      </div>
    </details>
  );
}
