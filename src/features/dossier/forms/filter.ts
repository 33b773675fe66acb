import { dossierLinks } from '../links.ts';

/** Whose dossiers: the own caseload, that of colleagues as well, or those that are closed. */
export const scopes = ['own', 'colleagues', 'closed'] as const;
export type Scope = (typeof scopes)[number];

export interface Filter {
  readonly search: string;
  readonly scope: Scope;
  /** Counts from 1. */
  readonly page: number;
}

/** From the address; what makes no sense is left out. */
export function readFilter(query: (name: string) => string | undefined): Filter {
  const page = query('pagina') ?? '';
  return {
    search: (query('zoek') ?? '').trim().slice(0, 80),
    scope: scopes.find((one) => one === query('van')) ?? 'own',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

export function withFilter({ search, scope, page }: Filter): string {
  const query = new URLSearchParams();
  if (search !== '') query.set('zoek', search);
  if (scope !== 'own') query.set('van', scope);
  if (page > 1) query.set('pagina', String(page));
  const text = query.toString();
  return text === '' ? dossierLinks.list : `${dossierLinks.list}?${text}`;
}
