import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { PagesTexts } from '../texts.ts';

const pictures = ['samen', 'competentie', 'wonen', 'gezondheid-sociaal'] as const;

export function OwnChoice({ t }: { t: PagesTexts['start']['own'] }) {
  return (
    <div class="sw-card sw-card--quiet sw-stack sw-stack--5">
      <h2 class="utrecht-heading-2">{t.title}</h2>
      <ul class="sw-stack sw-stack--5">
        {t.points.map(([title, text], at) => (
          <li class="sw-card__head">
            <Pictogram name={pictures[at] ?? 'samen'} />
            <h3 class="utrecht-heading-3">{title}</h3>
            <p class="utrecht-paragraph">{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
