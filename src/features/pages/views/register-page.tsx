import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import { ScrollTable } from '../../../platform/web/components/table.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Pointers, WeightGroup } from '../../choice/index.ts';
import { pageLinks } from '../links.ts';
import type { RegisterPart } from '../register.ts';
import { registerTexts } from '../texts/register.ts';
import { Bullets, Explanation, Paragraph, Part } from './explanation.tsx';
import { Weights } from './weights.tsx';

interface RegisterPageProps {
  readonly shell: Shell;
  readonly parts: readonly RegisterPart[];
  readonly weights: readonly WeightGroup[];
  readonly pointers: Pointers;
}

/** The explanation in the shape of the Dutch algorithm register. */
export function RegisterPage({ shell, parts, weights, pointers }: RegisterPageProps) {
  const t = registerTexts[shell.locale];
  return (
    <Explanation shell={shell} title={t.title} lead={t.lead}>
      <Notice title={t.notPublished} />
      <div class="sw-stack sw-stack--2">
        <h2 class="utrecht-heading-2">{t.naam}</h2>
        <Paragraph>{`${t.names.organisatie}: ${shell.tenant.name}`}</Paragraph>
      </div>
      {parts.map((part) => (
        <RegisterFields shell={shell} part={part} />
      ))}
      <Part id="gewichten" title={t.names.gewichten} wide>
        <Weights locale={shell.locale} weights={weights} />
      </Part>
      <Part id="richtingaanwijzers" title={t.names.richtingaanwijzers} wide>
        <Rules shell={shell} pointers={pointers} />
      </Part>
      <div class="sw-row">
        <LinkButton href={pageLinks.registerJson}>{t.json}</LinkButton>
        <LinkButton href={pageLinks.advice} kind="subtle">
          {t.plain}
        </LinkButton>
      </div>
    </Explanation>
  );
}

function RegisterFields({ shell, part }: { shell: Shell; part: RegisterPart }) {
  const t = registerTexts[shell.locale];
  return (
    <Part id={part.id} title={t.parts[part.id]}>
      {part.fields.map(({ id, lines }) => (
        <div class="sw-stack sw-stack--2">
          <h3 class="utrecht-heading-3">{t.names[id]}</h3>
          {lines.length === 1 ? <Paragraph>{lines[0]}</Paragraph> : <Bullets items={lines} />}
        </div>
      ))}
    </Part>
  );
}

function Rules({ shell, pointers }: Pick<RegisterPageProps, 'shell' | 'pointers'>) {
  const t = registerTexts[shell.locale];
  const rules = pointers.richtingaanwijzers.flatMap(({ titel, regels }) =>
    regels.map((r) => [titel, r] as const),
  );
  return (
    <ScrollTable
      id="regels"
      caption={t.rules.caption}
      columns={[{ name: t.rules.lesson }, { name: t.rules.condition }, { name: t.rules.source }]}
      rows={rules.map(([title, { als, bewijs }]) => [
        title,
        als,
        <>
          <span lang="nl">{bewijs.onderzoek}</span>, {t.evidence(bewijs.sterkte)}
        </>,
      ])}
    />
  );
}
