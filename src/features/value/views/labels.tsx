import { Label } from '../../../platform/web/components/label.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import type { Model } from '../model.ts';
import { valueTexts } from '../texts/value.ts';

/** What a model is: draft or published, and whether its amounts are invented. */
export function ModelLabels({ shell, model }: { shell: Shell; model: Model }) {
  const t = valueTexts[shell.locale];
  return (
    <>
      {model.published ? <Label icon="vink">{t.published}</Label> : <Label icon="klok">{t.draft}</Label>}
      {model.invented ? (
        <Label kind="first" icon="let">
          {t.invented}
        </Label>
      ) : null}
    </>
  );
}
