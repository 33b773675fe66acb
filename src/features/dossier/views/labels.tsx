import { Label } from '../../../platform/web/components/label.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { dossierTexts } from '../texts/dossier.ts';

/** Small words beside a name: an invented person, a closed dossier. */
export function PersonLabels({
  shell,
  person,
}: {
  shell: Shell;
  person: { readonly invented: boolean; readonly archivedAt: Date | null };
}) {
  const t = dossierTexts[shell.locale].labels;
  return (
    <>
      {person.invented ? <Label icon="info">{t.invented}</Label> : null}
      {person.archivedAt === null ? null : <Label icon="slot">{t.closed}</Label>}
    </>
  );
}
