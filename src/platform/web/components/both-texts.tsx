import { formatMoment } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { webTexts } from '../texts.ts';
import { LinkButton } from './button.tsx';
import { Notice } from './notice.tsx';

/** One field in which the two texts are not the same. */
export interface Difference {
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
}

/** The fields that differ; `fields` gives their labels. Space at the ends is no difference. */
export function differencesIn<Name extends string>(
  fields: Readonly<Record<Name, string>>,
  theirs: Readonly<Record<Name, string>>,
  yours: Readonly<Record<Name, string>>,
): Difference[] {
  // Object.keys forgets the names of the members, so they come back through the record itself.
  const names = Object.keys(fields).filter((name): name is Name => name in fields);
  return names
    .filter((name) => theirs[name].trim() !== yours[name].trim())
    .map((name) => ({ label: fields[name], theirs: theirs[name], yours: yours[name] }));
}

/** What the section says. */
export interface BothWords {
  readonly title: string;
  readonly text: string;
  /** Instead of the fields, when none differs. */
  readonly same: string;
  readonly theirs: string;
  readonly keep: string;
}

/**
 * Stands above a form that was sent (409) after somebody else had changed the same thing. The form below holds what was
 * typed and the newest version, so sending it again keeps that; the link keeps what the other wrote. Nothing is lost.
 */
export function BothTexts({
  locale,
  who,
  at,
  differences,
  keep,
  words,
}: {
  readonly locale: Locale;
  /** Who changed it meanwhile, and when; null is whoever reads this. */
  readonly who: string | null;
  readonly at: Date;
  readonly differences: readonly Difference[];
  /** The page that shows what the other wrote. */
  readonly keep: string;
  /** When something else happened than a change. */
  readonly words?: BothWords;
}) {
  const { yours: mine, empty, self, ...t } = webTexts[locale].bothTexts;
  const when = formatMoment(locale, at);
  const w =
    words ??
    (who === null
      ? { ...self, text: self.text(when) }
      : { title: t.title(who), text: t.text(when), same: t.same, theirs: t.theirs(who), keep: t.keep(who) });
  return (
    <section
      class="sw-both sw-stack sw-stack--4"
      role="alert"
      tabindex={-1}
      autofocus
      aria-labelledby="beide"
    >
      <h2 class="utrecht-heading-3" id="beide">
        {w.title}
      </h2>
      <p class="utrecht-paragraph sw-measure">{w.text}</p>
      {differences.length === 0 ? <Notice title={w.same} /> : null}
      {differences.map(({ label, theirs, yours }) => (
        <div class="sw-stack sw-stack--2">
          <h3 class="utrecht-heading-4">{label}</h3>
          <dl class="sw-both__pair">
            <div>
              <dt>{w.theirs}</dt>
              <dd>{theirs.trim() === '' ? empty : theirs}</dd>
            </div>
            <div>
              <dt>{mine}</dt>
              <dd>{yours.trim() === '' ? empty : yours}</dd>
            </div>
          </dl>
        </div>
      ))}
      <div>
        <LinkButton href={keep}>{w.keep}</LinkButton>
      </div>
    </section>
  );
}

/** What somebody did first, and why. */
export interface DoneFirst {
  /** Null is whoever reads this. */
  readonly who: string | null;
  readonly at: Date;
  readonly reason: string;
}

/**
 * For what happens once, like stopping or withdrawing: somebody else was first (409), and the reason that was typed now is
 * not stored. Both stand here, so that it can still be read and used.
 */
export function DoneBefore({
  locale,
  first,
  yours,
  keep,
}: {
  readonly locale: Locale;
  readonly first: DoneFirst;
  readonly yours: string;
  readonly keep: string;
}) {
  const { who, at, reason: theirs } = first;
  const { bothTexts, doneBefore: t } = webTexts[locale];
  const when = formatMoment(locale, at);
  const {
    title,
    text,
    same,
    theirs: wrote,
  } = who === null
    ? { ...bothTexts.self, title: t.self.title, text: t.self.text(when) }
    : { title: t.title(who), text: t.text(when), same: bothTexts.same, theirs: bothTexts.theirs(who) };
  const words = { title, text, same, theirs: wrote, keep: t.keep };
  return <BothTexts {...{ locale, who, at, keep, words, differences: [{ label: t.why, theirs, yours }] }} />;
}
