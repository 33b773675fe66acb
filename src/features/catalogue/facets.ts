import type { Instrument } from '../../shared/instrument.ts';
import {
  FORMS,
  KINDS,
  LANGUAGE_LEVELS,
  LIFE_DOMAINS,
  PHASES,
  ROLES_OF_INSTRUMENT,
  RUNGS,
  TARGET_GROUPS,
} from '../../shared/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { isOpen } from './offerings.ts';

/**
 * The ways to filter, by their name in an address. They are about the offer, never about a person: what somebody answers
 * about herself is no filter and stands in no address.
 */
export const facetNames = [
  'leefgebied',
  'soort',
  'vorm',
  'trede',
  'fase',
  'doelgroep',
  'rol',
  'taalniveau',
  'uren',
  'gemeente',
  'open',
] as const;
export type FacetName = (typeof facetNames)[number];
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** What `fits` looks at besides the instrument. */
export interface Scene {
  readonly catalogue: Pick<Catalogue, 'offerings' | 'municipalities'>;
  readonly filters: Filters;
  readonly today: string;
}

export interface Facet {
  /** Only one value at a time: *at most so many hours*. */
  readonly single: boolean;
  readonly values: (catalogue: Pick<Catalogue, 'municipalities'>) => readonly string[];
  readonly accepts?: (value: string) => boolean;
  readonly fits: (one: Instrument, value: string, scene: Scene) => boolean;
  /** Where a facet leans on another: whether it lets this through whatever is chosen there. */
  readonly letsThrough?: (one: Instrument, scene: Scene) => boolean;
}

const list = (values: readonly (string | number)[], of: (one: Instrument) => readonly string[]): Facet => ({
  single: false,
  values: () => values.map(String),
  fits: (one, value) => of(one).includes(value),
});

/** Nothing asked, or nobody knows how much: that closes nothing. */
function asksAtMost(one: Instrument, level: string): boolean {
  const asked = one.requires.language;
  const levels: readonly string[] = LANGUAGE_LEVELS;
  return asked === null || levels.indexOf(asked) <= levels.indexOf(level);
}

const mostHours = 60;

/** With *open now* chosen, a full run in a municipality does not count as being there. */
function runsIn(one: Instrument, municipality: string | null, scene: Scene, mustBeOpen: boolean): boolean {
  const offerings = scene.catalogue.offerings.get(one.id) ?? [];
  return offerings.some(
    (run) =>
      (municipality === null || run.municipality === municipality) &&
      (!mustBeOpen || isOpen(run, scene.today)),
  );
}

const onlyOpen = ({ filters }: Scene): boolean => filters.open.length > 0;

export const facets: Readonly<Record<FacetName, Facet>> = {
  leefgebied: list(LIFE_DOMAINS, (one) => one.lifeDomains),
  soort: list(KINDS, (one) => [one.kind]),
  vorm: list(FORMS, (one) => one.forms),
  trede: {
    ...list(RUNGS, () => []),
    fits: (one, value) => one.rungs.from <= Number(value) && Number(value) <= one.rungs.to,
  },
  fase: list(PHASES, (one) => one.phases),
  doelgroep: list(TARGET_GROUPS, (one) => one.targetGroups),
  rol: list(ROLES_OF_INSTRUMENT, (one) => [one.role]),
  taalniveau: { single: true, values: () => LANGUAGE_LEVELS, fits: asksAtMost },
  uren: {
    single: true,
    values: () => ['4', '8', '16', '24', '32', '40'],
    accepts: (value) => /^\d{1,2}$/.test(value) && Number(value) <= mostHours,
    fits: (one, value) => one.hoursPerWeek === null || one.hoursPerWeek.min <= Number(value),
  },
  gemeente: {
    single: false,
    values: ({ municipalities }) => municipalities.map(({ id }) => id),
    fits: (one, value, scene) => runsIn(one, value, scene, onlyOpen(scene)),
  },
  open: {
    single: true,
    values: () => ['ja'],
    fits: (one, _value, scene) => {
      const { gemeente } = scene.filters;
      return gemeente.length === 0
        ? runsIn(one, null, scene, true)
        : gemeente.some((id) => runsIn(one, id, scene, true));
    },
    // With municipalities chosen, that facet itself asks for room there; else its counts would look at the old choice.
    letsThrough: (one, scene) => runsIn(one, null, scene, true),
  },
};

export const noFilters: Filters = {
  leefgebied: [],
  soort: [],
  vorm: [],
  trede: [],
  fase: [],
  doelgroep: [],
  rol: [],
  taalniveau: [],
  uren: [],
  gemeente: [],
  open: [],
};
