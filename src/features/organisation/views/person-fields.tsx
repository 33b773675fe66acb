import { FieldGroup } from '../../../platform/web/components/field-group.tsx';
import { Tile, Tiles } from '../../../platform/web/components/tile.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { roles } from '../../../shared/roles.ts';
import type { PersonForm } from '../forms/person.ts';
import { peopleTexts } from '../texts/people.ts';
import { roleTexts } from '../texts/roles.ts';

interface Props {
  readonly shell: Shell;
  readonly person: PersonForm;
  readonly error: string | undefined;
}

export function Roles({ shell, person, error }: Props) {
  const { person: t, people } = peopleTexts[shell.locale];
  return (
    <FieldGroup locale={shell.locale} name="roles" label={people.roles} help={t.rolesHelp} error={error}>
      <Tiles least={11}>
        {roles.map((role) => (
          <Tile type="checkbox" name="roles" value={role} checked={person.roles.includes(role)} row>
            {roleTexts[shell.locale][role]}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}

export function Municipalities({
  shell,
  person,
  municipalities,
  error,
}: Props & { readonly municipalities: readonly { readonly id: string; readonly name: string }[] }) {
  const { person: t } = peopleTexts[shell.locale];
  if (municipalities.length === 0) return <p class="utrecht-paragraph">{t.none}</p>;
  return (
    <FieldGroup
      locale={shell.locale}
      name="municipalities"
      label={t.municipalities}
      help={t.municipalitiesHelp}
      error={error}
    >
      <Tiles>
        {municipalities.map(({ id, name }) => (
          <Tile
            type="checkbox"
            name="municipalities"
            value={id}
            checked={person.municipalities.includes(id)}
            row
          >
            {name}
          </Tile>
        ))}
      </Tiles>
    </FieldGroup>
  );
}
