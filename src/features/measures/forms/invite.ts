import { lineOf } from '../../../platform/web/read-form.ts';

/** `full`: no more fit in this campaign. */
export type InviteProblem = 'chooseWhom' | 'howManyWrong' | 'full';

export const inviteFieldOf = (problem: InviteProblem): string =>
  problem === 'howManyWrong' ? 'aantal' : 'wie';

const mostColleagues = 200;

export type Invitation =
  | { readonly kind: 'municipality'; readonly id: string }
  | { readonly kind: 'coach'; readonly id: string }
  | { readonly kind: 'team'; readonly id: string; readonly howMany: number };

type Known = readonly { readonly id: string }[];

/** Whom somebody invites: only of the own municipalities, and coaches who work there. */
export function readInvitation(
  form: URLSearchParams,
  { voor, places, coaches }: { voor: 'werkzoekende' | 'professional'; places: Known; coaches: Known },
):
  | { readonly ok: true; readonly value: Invitation }
  | { readonly ok: false; readonly problem: InviteProblem } {
  const [kind = '', id = ''] = lineOf(form, 'wie').split(':');
  const known = (list: Known): boolean => list.some((one) => one.id === id);
  if (voor === 'professional') {
    if (kind !== 'team' || !known(places)) return { ok: false, problem: 'chooseWhom' };
    const text = lineOf(form, 'aantal');
    const howMany = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return howMany >= 1 && howMany <= mostColleagues
      ? { ok: true, value: { kind, id, howMany } }
      : { ok: false, problem: 'howManyWrong' };
  }
  if (kind === 'gemeente' && known(places)) return { ok: true, value: { kind: 'municipality', id } };
  if (kind === 'coach' && known(coaches)) return { ok: true, value: { kind, id } };
  return { ok: false, problem: 'chooseWhom' };
}
