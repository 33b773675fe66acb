import { Pictogram } from '../../../platform/web/components/pictogram.tsx';
import type { PagesTexts } from '../texts.ts';

const pictures = ['gesprek', 'zoek', 'samen'] as const;

export function How({ t }: { t: PagesTexts['start']['how'] }) {
  return (
    <section class="sw-band sw-band--petrol" aria-labelledby="hoe-kop">
      <div class="sw-wrap sw-stack sw-stack--5">
        <h2 class="utrecht-heading-2" id="hoe-kop">
          {t.title}
        </h2>
        <ol class="sw-grid sw-grid--3 sw-how">
          {t.steps.map(([title, text], at) => (
            <li>
              <Pictogram name={pictures[at] ?? 'samen'} large />
              <h3 class="utrecht-heading-3">{title}</h3>
              <p class="utrecht-paragraph">{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
