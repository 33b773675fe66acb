import { Button, LinkButton } from '../../../platform/web/components/button.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { practiceTexts } from '../texts/practice.ts';

interface ActionsProps {
  readonly shell: Shell;
  /** Id of the heading that says of what. */
  readonly of: string;
  /** Absent for what is only added. */
  readonly edit?: string;
  readonly drop: string;
}

export function Actions({ shell, of, edit, drop }: ActionsProps) {
  const t = practiceTexts[shell.locale];
  return (
    <div class="sw-row">
      {edit === undefined ? null : (
        <LinkButton kind="subtle" href={edit} describedBy={of}>
          {t.edit}
        </LinkButton>
      )}
      <form method="post" action={drop}>
        <Button kind="subtle" describedBy={of}>
          {t.drop}
        </Button>
      </form>
    </div>
  );
}
