import { Fold } from '../../../platform/web/components/fold.tsx';
import { pictogramOf } from '../../../platform/web/components/pictogram.tsx';
import { ReadAloud } from '../../../platform/web/components/read-aloud.tsx';
import { StatesLegend, type ThemeState, themeStates } from '../../../platform/web/components/state-sign.tsx';
import { ThemeRow } from '../../../platform/web/components/theme-row.tsx';
import type { LifeDomain } from '../../../shared/vocabulary.ts';
import { FIELD, stateField } from '../forms.ts';
import { DOMAIN_GROUPS, domainTexts, MORE_DOMAINS } from '../texts/domains.ts';
import { questionTexts } from '../texts/questions.ts';
import { label } from '../texts/words.ts';
import type { DetailProps } from './detail-fields.tsx';
import { Details } from './details.tsx';
import type { QuestionsProps } from './props.ts';

/** *Kracht, speelt, belemmert, niet besproken* for each life domain, and a flag for *hier wil ik aan werken*. */
export function Subjects(props: DetailProps) {
  const { locale } = props.shell;
  const t = questionTexts[locale];
  const groups = domainTexts[locale].groups;
  const more = MORE_DOMAINS.some((d) => answered(props, d));
  return (
    <>
      <section class="sw-band sw-band--quiet">
        <div class="sw-wrap sw-stack sw-stack--4">
          <h2 class="utrecht-heading-2">{t.subjects}</h2>
          <p class="utrecht-paragraph sw-measure">{t.subjectsHelp}</p>
          <StatesLegend locale={locale} />
        </div>
      </section>
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--7">
          {(Object.keys(DOMAIN_GROUPS) as (keyof typeof DOMAIN_GROUPS)[]).map((group) => (
            <section class="sw-stack sw-stack--3" aria-labelledby={`groep-${group}`}>
              <div class="sw-row sw-row--spread">
                <h3 class="utrecht-heading-3" id={`groep-${group}`}>
                  {groups[group]}
                </h3>
                <ReadAloud locale={locale} part={groups[group]} />
              </div>
              <Rows {...props} domains={DOMAIN_GROUPS[group]} />
            </section>
          ))}
          <div class="sw-stack sw-stack--3">
            <Fold summary={domainTexts[locale].more} open={more}>
              <Rows {...props} domains={MORE_DOMAINS} />
            </Fold>
            <Details {...props} />
          </div>
        </div>
      </div>
    </>
  );
}

function answered({ submitted }: QuestionsProps, domain: LifeDomain): boolean {
  const state = submitted.get(stateField(domain))?.[0];
  return (
    (state !== undefined && state !== 'niet-besproken') ||
    (submitted.get(FIELD.wanted)?.includes(domain) ?? false)
  );
}

function stateOf({ submitted }: QuestionsProps, domain: LifeDomain): ThemeState {
  const given = submitted.get(stateField(domain))?.[0];
  return themeStates.find((state) => state === given) ?? 'niet-besproken';
}

function Rows({ domains, ...props }: QuestionsProps & { readonly domains: readonly LifeDomain[] }) {
  const { locale } = props.shell;
  return (
    <ul class="sw-themes">
      {domains.map((domain) => (
        <ThemeRow
          locale={locale}
          id={domain}
          label={label(props.speaker, 'leefgebieden', domain)}
          examples={domainTexts[locale].examples[domain]}
          picture={pictogramOf(domain)}
          stateField={stateField(domain)}
          wishField={FIELD.wanted}
          state={stateOf(props, domain)}
          wish={props.submitted.get(FIELD.wanted)?.includes(domain) ?? false}
        />
      ))}
    </ul>
  );
}
