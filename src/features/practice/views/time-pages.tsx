import { LinkButton } from '../../../platform/web/components/button.tsx';
import { practiceLinks } from '../links.ts';
import { courseTexts } from '../texts/course.ts';
import type { CourseProps } from './props.ts';

/** Which part of the line of time this is, and the way to what came before and after; nothing when it is all of it. */
export function TimePages({ shell, team, time }: CourseProps) {
  const { page, pages, written } = time;
  const t = courseTexts[shell.locale].pages;
  if (pages === 1) return null;
  const here = time.entries.filter(({ kind }) => kind !== 'measured').length;
  return (
    <div class="sw-stack sw-stack--3" id="tijd">
      <p class="utrecht-paragraph sw-measure">
        {page === 1 ? t.latest(here, written) : t.earlier(here, written)}
      </p>
      <nav class="sw-row" aria-label={t.label}>
        {page < pages ? (
          <LinkButton href={practiceLinks.time(team.id, page + 1)}>{t.older}</LinkButton>
        ) : null}
        <span>{t.page(page, pages)}</span>
        {page > 1 ? <LinkButton href={practiceLinks.time(team.id, page - 1)}>{t.newer}</LinkButton> : null}
      </nav>
    </div>
  );
}
