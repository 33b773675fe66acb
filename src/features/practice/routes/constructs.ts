import type { Viewer } from '../../../platform/audit/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { groupCourses } from '../../measures/index.ts';
import type { ConstructCourse } from '../course.ts';
import type { Team } from '../practice.ts';

/** What colleagues of this team answered, construct by construct. */
export async function constructsOf(
  tx: Tx,
  viewer: Viewer,
  team: Team,
  locale: Locale,
): Promise<readonly ConstructCourse[]> {
  const courses = await groupCourses(tx, viewer, team.name);
  return courses.map(({ scale, name, range, moments, change }) => ({
    ...{ id: scale, name: name[locale], range, moments, change },
  }));
}
