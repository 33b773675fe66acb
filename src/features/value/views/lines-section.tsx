import { LinkButton } from '../../../platform/web/components/button.tsx';
import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { valueLinks } from '../links.ts';
import { MOST_LINES, type Model, type StoredLine } from '../model.ts';
import { countedOf } from '../outcome.ts';
import { inOrder, keyOf } from '../scenario.ts';
import { valueTexts } from '../texts/value.ts';
import { LineView } from './line-view.tsx';
import { type Names, whoName } from './names.ts';

interface Props {
  readonly shell: Shell;
  readonly model: Model;
  readonly names: Names;
  readonly mayChange: boolean;
}

/** Every line with its source, under who pays or gains. */
export function LinesSection({ shell, model, names, mayChange }: Props) {
  const t = valueTexts[shell.locale].lines;
  const counted = countedOf(model.lines);
  const late = model.lines.some((line) => line.firstYear + line.years - 1 > model.horizonYears);
  return (
    <section class="sw-stack sw-stack--5" aria-labelledby="regels">
      <h2 class="utrecht-heading-2" id="regels">
        {t.title}
      </h2>
      {counted.length === 0 ? <p class="utrecht-paragraph">{t.none}</p> : null}
      {byParty(model).map(([, lines]) => (
        <div class="sw-stack sw-stack--3">
          <h3 class="utrecht-heading-3">
            {lines[0] === undefined ? '' : whoName(shell.locale, names, lines[0].who)}
          </h3>
          <ul class="sw-lines">
            {lines.map((line) => (
              <li>
                <LineView shell={shell} model={model} line={line} names={names} mayChange={mayChange} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {late ? <p class="utrecht-paragraph utrecht-paragraph--small">{t.late(model.horizonYears)}</p> : null}
      {mayChange ? <Add model={model} t={t} /> : null}
    </section>
  );
}

function Add({ model, t }: { model: Model; t: { readonly add: string; readonly most: string } }) {
  if (model.lines.length >= MOST_LINES) return <Notice title={t.most} />;
  return (
    <div>
      <LinkButton kind="primary" icon="plus" href={valueLinks.addLine(model.id)}>
        {t.add}
      </LinkButton>
    </div>
  );
}

function byParty({ lines }: Model): [string, StoredLine[]][] {
  const groups = new Map<string, StoredLine[]>();
  for (const line of lines.toSorted(inOrder)) {
    if (line.amounts === null) continue;
    const key = keyOf(line.who);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups];
}
