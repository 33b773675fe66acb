import { asViewer } from '../../../platform/auth/index.ts';
import type { Ctx } from '../../../platform/web/context.ts';
import type { Instrument } from '../../../shared/instrument.ts';
import { catalogueOf, instrumentsIn } from '../../catalogue/index.ts';

/** The instruments there are, in the language of the page. */
export async function instrumentsOf(c: Ctx): Promise<readonly Instrument[]> {
  const { instruments } = await asViewer(c, catalogueOf);
  return instrumentsIn(c.var.locale, instruments);
}

/** What an instrument is called; one that is no longer there keeps its id. */
export async function instrumentNames(c: Ctx): Promise<(id: string) => string> {
  const names = new Map((await instrumentsOf(c)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
