import type { PersonRoute } from '../step.ts';
import type { RouteView } from './view.ts';

/** The goal in the words of the person, and what it is about. */
export function Goal({ view, route }: { view: RouteView; route: PersonRoute }) {
  const about = [...(route.goal === null ? [] : [route.goal]), ...route.lifeDomains].flatMap(
    (id) => view.wordOf(id) ?? [],
  );
  return (
    <blockquote class="sw-goal sw-stack sw-stack--2">
      <p class="sw-own-words">{route.goalWords}</p>
      {about.length === 0 ? null : <footer class="sw-soft">{about.join(' · ')}</footer>}
    </blockquote>
  );
}
