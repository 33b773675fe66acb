import type { Route } from '../../../platform/web/route.ts';
import {
  agreementFields,
  agreementProblems,
  evaluationFields,
  eventFields,
  eventProblems,
  principleFields,
  principleProblems,
  stepFields,
} from '../forms/entries.ts';
import { practiceLinks as links } from '../links.ts';
import { EVENT_KINDS, LAYERS, STANCES } from '../practice.ts';
import { savePrinciple, saveStep } from '../queries/change.ts';
import { addAgreement, addEvaluation, addEvent } from '../queries/note.ts';
import { methodOf, principlesOf } from '../queries/read.ts';
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
      const found = (await principlesOf(tx, viewer, team)).find((one) => one.id === id);
      if (found === undefined) return null;
      const { words, why, stance, basis, version } = found;
      return { version, values: { woorden: words, waarom: why, bewijs: stance, bron: basis } };
    },
    save: (tx, viewer, { content: { woorden, waarom, bewijs, bron }, ...entry }) =>
      savePrinciple(tx, viewer, {
        ...entry,
        content: { words: woorden, why: waarom, stance: oneOf(STANCES, bewijs, 'unknown'), basis: bron },
      }),
    after: links.team,
  }),
  ...entryRoutes({
    kind: 'step',
    rules: stepFields,
    address: links.step,
    check: nothing,
    find: async (tx, viewer, team, id) => {
      const found = (await methodOf(tx, viewer, team)).find((one) => one.id === id);
      return found ? { version: found.version, values: { wat: found.what, waarom: found.why } } : null;
    },
    save: (tx, viewer, { content: { wat, waarom }, ...entry }) =>
      saveStep(tx, viewer, { ...entry, content: { what: wat, why: waarom } }),
    after: links.team,
  }),
  ...entryRoutes({
    kind: 'agreement',
    rules: agreementFields,
    address: links.agree,
    check: agreementProblems,
    find: never,
    save: async (tx, viewer, { team, id, content: { vanaf, terugkijken } }) => {
      const steps = (await methodOf(tx, viewer, team)).map(({ what, why }) => ({ what, why }));
      const content = { agreedOn: vanaf, evaluateOn: terugkijken, steps };
      if (steps.length > 0) await addAgreement(tx, viewer, { team, id, content });
      return 'saved';
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
      await addEvent(tx, viewer, { team, id, content });
      return 'saved';
    },
    after: links.course,
  }),
  ...entryRoutes({
    kind: 'evaluation',
    rules: evaluationFields,
    address: links.evaluation,
    check: nothing,
    find: never,
    save: async (tx, viewer, { team, id, content: { dag, wie, houden, anders } }) => {
      const content = { heldOn: dag, layer: oneOf(LAYERS, wie, 'team'), keeps: houden, changes: anders };
      await addEvaluation(tx, viewer, { team, id, content });
      return 'saved';
    },
    after: links.course,
  }),
];
