import { LinkButton } from '../../../platform/web/components/button.tsx';
import { ChipLink, Chips } from '../../../platform/web/components/chip.tsx';
import { EmptyState } from '../../../platform/web/components/empty-state.tsx';
import { Page } from '../../../platform/web/components/page.tsx';
import { TitleBand } from '../../../platform/web/components/title-band.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierLinks, fullName } from '../../dossier/index.ts';
import { standingOf } from '../agreement.ts';
import { HEARD_KINDS, type HeardKind, type HeardLists, type HeardRow } from '../heard.ts';
import { guidanceLinks } from '../links.ts';
import { heardTexts } from '../texts/heard.ts';
import { heardWords, StandingLabel } from './agreement-line.tsx';

/** In the address, in Dutch. */
export const kindInAddress = { late: 'stil', asks: 'wacht', within: 'gehoord', none: 'zonder' } as const;

type SilentPerson = HeardRow & { readonly givenName: string; readonly familyName: string };

interface Props {
  readonly shell: Shell;
  readonly persons: readonly SilentPerson[];
  readonly lists: HeardLists;
  readonly kind: HeardKind;
  readonly page: number;
  readonly pages: number;
  readonly now: Date;
}

const address = (kind: HeardKind, page = 1): string =>
  `${guidanceLinks.heard}?wie=${kindInAddress[kind]}${page > 1 ? `&pagina=${page}` : ''}`;

/** Who has not been heard for longer than agreed, longest first. */
export function HeardPage(props: Props) {
  const { shell, lists, kind, persons } = props;
  const t = heardTexts[shell.locale];
  const nobody = t.nobody[kind];
  return (
    <Page shell={shell} title={t.title} current="dossiers">
      <TitleBand title={t.title} lead={t.lead} back={{ href: dossierLinks.list, label: t.back }} />
      <div class="sw-band sw-band--small">
        <div class="sw-wrap sw-stack sw-stack--5">
          <nav aria-label={t.kindsLabel}>
            <Chips>
              {HEARD_KINDS.map((one) => (
                <ChipLink href={address(one)} current={one === kind} count={lists[one].length}>
                  {t.kinds[one]}
                </ChipLink>
              ))}
            </Chips>
          </nav>
          {persons.length === 0 ? (
            <EmptyState
              title={nobody.title}
              text={nobody.text}
              action={<LinkButton href={dossierLinks.list}>{t.toCaseload}</LinkButton>}
            />
          ) : (
            <List {...props} />
          )}
        </div>
      </div>
    </Page>
  );
}

function List({ shell, persons, lists, kind, page, pages, now }: Props) {
  const t = heardTexts[shell.locale];
  return (
    <>
      <p class="utrecht-paragraph sw-bold" role="status">
        {t.count(lists[kind].length)}
      </p>
      <ul class="sw-people">
        {persons.map((person) => {
          const { agreement, lastHeard } = person;
          return (
            <li>
              <div>
                <a
                  class="utrecht-link sw-people__name"
                  href={(kind === 'asks' ? guidanceLinks.messages : guidanceLinks.contact)(person.id)}
                >
                  {fullName(person)}
                </a>
                <br />
                <span class="sw-soft">{heardWords(shell, agreement, lastHeard)}</span>
              </div>
              <StandingLabel shell={shell} standing={standingOf(agreement, lastHeard, now)} />
            </li>
          );
        })}
      </ul>
      {pages > 1 ? (
        <nav class="sw-row" aria-label={t.pages}>
          {page > 1 ? <LinkButton href={address(kind, page - 1)}>{t.previous}</LinkButton> : null}
          <span>{t.page(page, pages)}</span>
          {page < pages ? <LinkButton href={address(kind, page + 1)}>{t.next}</LinkButton> : null}
        </nav>
      ) : null}
    </>
  );
}
