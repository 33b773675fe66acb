import { Notice } from '../../../platform/web/components/notice.tsx';
import type { Shell } from '../../../platform/web/shell.ts';
import { practiceTexts } from '../texts/practice.ts';

/** What was just done. */
export type Told = 'saved' | 'dropped' | null;

export const ToldNotice = ({ shell, told }: { shell: Shell; told: Told }) =>
  told === null ? null : <Notice kind="good" title={practiceTexts[shell.locale][told]} live />;
