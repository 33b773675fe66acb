import type { Route } from '../../../platform/web/route.ts';
import {
  evaluationFields,
  evaluationProblems,
  eventFields,
  eventProblems,
  principleFields,
  principleProblems,
  stepFields,
} from '../forms/entries.ts';
import { practiceLinks as links } from '../links.ts';
import { EVENT_KINDS, LAYERS, most, STANCES } from '../practice.ts';
import { savePrinciple, saveStep } from '../queries/change.ts';
import { addEvaluation, addEvent } from '../queries/note.ts';
import { findPrinciple, findStep } from '../queries/read.ts';
import { entryRoutes } from './entry.tsx';

/** The form already refused a word that is not on the list. */
const oneOf = <Word extends string>(words: readonly Word[], typed: string, otherwise: Word): Word =>
  words.find((word) => word === typed) ?? otherwise;

const nothing = () => [];
const never = async () => null;

export const entriesRoutes: readonly Route[] = [
  ...entryRoutes({
    kind: 'principle',
    rules: principleFields,
    address: links.principle,
    check: principleProblems,
    find: async (tx, viewer, team, id) => {
      const found = await findPrinciple(tx, viewer, team, id);
      if (found === undefined) return null;
      const { words, why, stance, basis, ...stored } = found;
      return { ...stored, values: { woorden: words, waarom: why, bewijs: stance, bron: basis } };
    },
    save: async (tx, viewer, { content: { woorden, waarom, bewijs, bron }, ...entry }) => {
      const stance = oneOf(STANCES, bewijs, 'unknown');
      const content = { words: woorden, why: waarom, stance, basis: bron };
      const saved = await savePrinciple(tx, viewer, { ...entry, content }, most.principle);
      return saved === 'full' ? { field: 'woorden', kind: 'fullPrinciples' } : saved;
    },
    after: links.team,
  }),
  ...entryRoutes({
    kind: 'step',
    rules: stepFields,
    address: links.step,
    check: nothing,
    find: async (tx, viewer, team, id) => {
      const found = await findStep(tx, viewer, team, id);
      if (found === undefined) return null;
      const { what, why, ...stored } = found;
      return { ...stored, values: { wat: what, waarom: why } };
    },
    save: async (tx, viewer, { content: { wat, waarom }, ...entry }) => {
      const saved = await saveStep(tx, viewer, { ...entry, content: { what: wat, why: waarom } }, most.step);
      return saved === 'full' ? { field: 'wat', kind: 'fullSteps' } : saved;
    },
    after: links.team,
  }),
  ...entryRoutes({
    kind: 'event',
    rules: eventFields,
    address: links.event,
    check: eventProblems,
    find: never,
    save: async (tx, viewer, { team, id, content: { soort, wat, van, tot } }) => {
      const content = {
        kind: oneOf(EVENT_KINDS, soort, 'other'),
        fromDay: van,
        toDay: tot || null,
        words: wat,
      };
      return addEvent(tx, viewer, { team, id, content });
    },
    after: links.course,
  }),
  ...entryRoutes({
    kind: 'evaluation',
    rules: evaluationFields,
    address: links.evaluation,
    check: evaluationProblems,
    find: never,
    save: async (tx, viewer, { team, id, content: { dag, wie, houden, anders } }) => {
      const content = { heldOn: dag, layer: oneOf(LAYERS, wie, 'team'), keeps: houden, changes: anders };
      return addEvaluation(tx, viewer, { team, id, content });
    },
    after: links.course,
  }),
];
