import { langOf } from '../../../platform/i18n/index.ts';
import { Fold } from '../../../platform/web/components/fold.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { StrengthMeter } from '../../../platform/web/components/strength-meter.tsx';
import { offerLinks } from '../../catalogue/index.ts';
import type { PointerRule } from '../../choice/index.ts';
import { EvidenceFrame, evidenceLinks } from '../../evidence/index.ts';
import { pointerTexts } from '../texts/pointers.ts';
import { firesHere, type PointersPageProps } from './pointer-props.ts';
import { PointerTable } from './pointer-table.tsx';

export function PointersPage({ shell, pointers, warning, counts, instruments }: PointersPageProps) {
  const t = pointerTexts[shell.locale];
  const lang = shell.locale === 'nl' ? undefined : 'nl';
  return (
    <EvidenceFrame
      shell={shell}
      title={t.title}
      lead={t.lead}
      back={{ href: evidenceLinks.all, label: t.back }}
    >
      <div class="sw-band">
        <div class="sw-wrap sw-stack sw-stack--6">
          <Notice kind="indication" title={t.warning}>
            <span lang={lang}>“{warning}”</span>
          </Notice>
          {counts === null ? null : <PointerTable shell={shell} pointers={pointers} counts={counts} />}
          <div class="sw-grid sw-grid--2">
            {pointers.map((pointer) => (
              <article class="sw-card sw-stack sw-stack--3" aria-labelledby={`les-${pointer.nummer}`}>
                <p class="sw-soft">{t.number(pointer.nummer)}</p>
                <h2 class="utrecht-heading-3" id={`les-${pointer.nummer}`}>
                  {pointer.titel}
                </h2>
                <p class="utrecht-paragraph">{pointer.kern}</p>
                {pointer.regels.some(firesHere) ? null : (
                  <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">{t.notHere}</p>
                )}
                <Fold summary={t.rules(pointer.regels.length)} plain>
                  {pointer.regels.map((rule) => (
                    <Rule shell={shell} rule={rule} instruments={instruments} />
                  ))}
                </Fold>
              </article>
            ))}
          </div>
        </div>
      </div>
    </EvidenceFrame>
  );
}

type RuleProps = Pick<PointersPageProps, 'shell' | 'instruments'> & { readonly rule: PointerRule };

function Rule({ shell, rule, instruments }: RuleProps) {
  const { locale } = shell;
  const t = pointerTexts[locale];
  const lang = locale === 'nl' ? undefined : 'nl';
  const { bewijs, instrumentenOmhoog, instrumentenOmlaag, letOp } = rule;
  return (
    <dl class="sw-terms">
      <dt>{t.when}</dt>
      <dd>{rule.als}</dd>
      <dt>{t.advised}</dt>
      <dd>{rule.danProfessional}</dd>
      <Named title={t.favours} ids={instrumentenOmhoog} {...{ shell, instruments }} />
      <Named title={t.lowers} ids={instrumentenOmlaag} {...{ shell, instruments }} />
      <dt>{t.source}</dt>
      <dd lang={lang}>
        “{bewijs.citaat}” {bewijs.onderzoek}
      </dd>
      <dt>{t.sure}</dt>
      <dd>
        <StrengthMeter locale={locale} level={bewijs.sterkte} />
      </dd>
      {letOp === '' ? null : (
        <>
          <dt>{t.careful}</dt>
          <dd>{letOp}</dd>
        </>
      )}
    </dl>
  );
}

function Named({
  title,
  ids,
  shell,
  instruments,
}: Pick<PointersPageProps, 'shell' | 'instruments'> & { title: string; ids: readonly string[] }) {
  const known = ids.flatMap((id) => instruments.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul class="sw-bullets">
          {known.map((one) => (
            <li>
              <a class="utrecht-link" href={offerLinks.instrument(one.id)} lang={langOf(shell.locale, one)}>
                {one.name}
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}
