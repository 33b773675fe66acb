import { LinkButton } from '../../../platform/web/components/button.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Pointers, WeightGroup } from '../../choice/index.ts';
import { pageLinks } from '../links.ts';
import { adviceTexts } from '../texts/advice.ts';
import { Bullets, Explanation, Paragraph, Part } from './explanation.tsx';
import { Lessons } from './lessons.tsx';
import { Weights } from './weights.tsx';

export interface AdvicePageProps {
  readonly shell: Shell;
  readonly weights: readonly WeightGroup[];
  readonly versions: { readonly rules: string; readonly policy: string };
  readonly pointers: Pointers;
}

const IDS = {
  steps: 'stappen',
  weights: 'punten',
  lessons: 'lessen',
  never: 'nooit',
  unknown: 'onbekend',
  human: 'mens',
  disagree: 'oneens',
} as const;

/** How an advice comes about, with the numbers and lessons that count now. */
export function AdvicePage(props: AdvicePageProps) {
  const { shell, weights, versions, pointers } = props;
  const t = adviceTexts[shell.locale];
  const parts = (Object.keys(IDS) as (keyof typeof IDS)[]).map((key) => [IDS[key], t.jump[key]] as const);
  return (
    <Explanation shell={shell} title={t.title} lead={t.lead} jump={{ label: t.onPage, parts }}>
      <Part id={IDS.steps} title={t.jump.steps}>
        <Steps steps={t.steps} />
      </Part>
      <Part id={IDS.weights} title={t.weights} wide>
        <Paragraph>{t.weightsText(shell.tenant.name)}</Paragraph>
        <Paragraph>{t.version(versions.rules, versions.policy)}</Paragraph>
        <Weights locale={shell.locale} weights={weights} />
      </Part>
      <Lessons {...props} id={IDS.lessons} />
      <Part id={IDS.never} title={t.never}>
        <Paragraph>{t.neverText}</Paragraph>
        <Bullets items={t.neverList} />
        <Paragraph>{t.groups}</Paragraph>
      </Part>
      <Part id={IDS.unknown} title={t.unknown}>
        <Paragraph>{t.unknownText}</Paragraph>
        <blockquote class="sw-quote" lang="nl">
          <p class="utrecht-paragraph">“{pointers.algemeneWaarschuwing.citaat}”</p>
        </blockquote>
        <Bullets items={t.unknownList} />
      </Part>
      <Part id={IDS.human} title={t.human}>
        <Paragraph>{t.humanText}</Paragraph>
      </Part>
      <Part id={IDS.disagree} title={t.disagree}>
        <Bullets items={t.disagreeList} />
        <h3 class="utrecht-heading-3">{t.objection}</h3>
        <Paragraph>{t.objectionText}</Paragraph>
      </Part>
      <div class="sw-row">
        <LinkButton href={pageLinks.register}>{t.toRegister}</LinkButton>
        <LinkButton href={pageLinks.privacy} kind="subtle">
          {t.toPrivacy}
        </LinkButton>
      </div>
    </Explanation>
  );
}

/** Numbered steps, each a heading with one thought. */
function Steps({ steps }: { steps: readonly (readonly string[])[] }) {
  return (
    <ol class="sw-steps">
      {steps.map(([title, text], i) => (
        <li>
          <span class="sw-steps__number">{i + 1}</span>
          <span>
            <strong>{title}</strong>
            <br />
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
