import type { Ctx } from '../../../platform/web/context.ts';
import { shellOf } from '../../../platform/web/shell.ts';
import { dayInAmsterdam } from '../../../shared/calendar-day.ts';
import type { Catalogue } from '../catalogue.ts';
import { readChecks } from '../content.ts';
import { isOpen, openOfferings } from '../offerings.ts';
import type { OfferView } from '../views/props.ts';
import { readVocabulary } from '../vocabulary.ts';

let checks: ReturnType<typeof readChecks> | undefined;

export function checksOf(id: string): readonly { readonly field: string; readonly why: string }[] {
  checks ??= readChecks();
  return checks.get(id) ?? [];
}

/** @param within municipalities somebody filtered by: then only a run there counts as near */
export function offerViewOf(c: Ctx, catalogue: Catalogue, within: readonly string[] = []): OfferView {
  const today = dayInAmsterdam(c.var.deps.clock());
  const near = new Map(
    [...catalogue.offerings].map(([id, runs]) => [
      id,
      within.length === 0
        ? runs
        : runs.filter((run) => within.includes(run.municipality) && isOpen(run, today)),
    ]),
  );
  return {
    shell: shellOf(c),
    words: readVocabulary(),
    municipalities: new Map(catalogue.municipalities.map(({ id, name }) => [id, name])),
    instruments: catalogue.byId,
    today,
    open: openOfferings({ offerings: near }, { today }),
  };
}
