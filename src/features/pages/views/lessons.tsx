import { Fold } from '../../../platform/web/components/fold.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { PointerRule, Pointers } from '../../choice/index.ts';
import { adviceTexts } from '../texts/advice.ts';
import { Paragraph, Part } from './explanation.tsx';

interface LessonsProps {
  readonly shell: Shell;
  readonly id: string;
  readonly pointers: Pointers;
}

/** The pointers, each with what it asks, what it says, and the words and source it rests on. */
export function Lessons({ shell, pointers, id }: LessonsProps) {
  const t = adviceTexts[shell.locale];
  const rule = (one: PointerRule) => <Lesson shell={shell} rule={one} />;
  return (
    <Part id={id} title={t.lessons} wide>
      <Paragraph>{t.lessonsText}</Paragraph>
      <ol class="sw-cards">
        {pointers.richtingaanwijzers.map(({ nummer, titel, kern, regels }) => (
          <li class="sw-card sw-stack sw-stack--3">
            <h3 class="utrecht-heading-3">{`${nummer}. ${titel}`}</h3>
            <p class="utrecht-paragraph sw-measure">{kern}</p>
            <div class="sw-grid sw-grid--2">{regels.map(rule)}</div>
          </li>
        ))}
      </ol>
      <Fold summary={t.moreLessons}>
        <div class="sw-grid sw-grid--2">{pointers.aanvullendeRegels.map(rule)}</div>
      </Fold>
    </Part>
  );
}

function Lesson({ shell, rule }: Pick<LessonsProps, 'shell'> & { rule: PointerRule }) {
  const t = adviceTexts[shell.locale];
  const said = rule.danWerkzoekende;
  const personal = rule.niveau === 'persoon' || rule.niveau === 'algemeen';
  return (
    <div class="sw-stack sw-stack--2 sw-measure">
      <p class="utrecht-paragraph">
        <strong>{t.ifThen}:</strong> {rule.als}
      </p>
      <p class="utrecht-paragraph">
        {personal && said !== '' ? (
          <>
            <strong>{t.weSay}:</strong> {said}
          </>
        ) : (
          t.notForPerson
        )}
      </p>
      <blockquote class="sw-quote" lang="nl">
        <p class="utrecht-paragraph">“{rule.bewijs.citaat}”</p>
        <p class="utrecht-paragraph utrecht-paragraph--small sw-soft">{rule.bewijs.onderzoek}</p>
      </blockquote>
      <p class="utrecht-paragraph utrecht-paragraph--small">{t.strength(rule.bewijs.sterkte)}</p>
    </div>
  );
}
