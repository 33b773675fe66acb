import { adviceTexts } from '../texts/advice.ts';
import { joined, label } from '../texts/words.ts';
import { Go, isOwn } from './carrier.tsx';
import type { AnswerProps } from './props.ts';

/** Labels speak for the person (*Wat ik kan*): in quotes they stay whole inside a sentence. */
const quoted = (text: string): string => `‘${text}’`;

/** What the person said, in three lines, with a way to change it. */
export function You({ shell, carrier, speaker, situation }: AnswerProps) {
  const t = adviceTexts[shell.locale];
  const motivated = (situation.motivatedFor ?? []).map((m) => t.you.motivation[m]);
  const wants = [
    ...(situation.readyForTrainingOrWork === false ? [t.you.calm] : []),
    ...motivated,
    ...(situation.goal === undefined ? [] : [label(speaker, 'doel', situation.goal)]),
    ...(situation.desiredRung === undefined ? [] : [label(speaker, 'treden', situation.desiredRung)]),
  ];
  const wishes = (situation.domains ?? [])
    .filter((d) => d.wish)
    .map((d) => quoted(label(speaker, 'leefgebieden', d.domain)));
  const hours = situation.hoursPerWeek;
  const facts = [
    [t.you.wants, joined(speaker, wants.map(quoted))],
    [t.you.time, hours === undefined ? '' : t.you.hours(hours)],
    [t.you.workOn, joined(speaker, wishes)],
  ] as const;
  return (
    <div class="sw-you">
      <dl>
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value === '' ? t.you.unknown : value}</dd>
          </div>
        ))}
      </dl>
      {isOwn(carrier) ? null : (
        <Go carrier={carrier} to="questions">
          {t.change}
        </Go>
      )}
    </div>
  );
}
