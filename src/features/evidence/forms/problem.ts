import type { Objection } from '../judgement.ts';
import type { FindingField } from './typed.ts';

export type FindingProblem =
  | Objection
  | 'instrumentMissing'
  | 'statementMissing'
  | 'populationMissing'
  | 'measureMissing'
  | 'outcomeMissing'
  | 'horizonWrong'
  | 'comparisonMissing'
  | 'estimateWrong'
  | 'estimateMissing'
  | 'marginWrong'
  | 'marginHalf'
  | 'marginOrder'
  | 'overHundred'
  | 'unitMissing'
  | 'betterMissing'
  | 'peopleWrong'
  | 'directionMissing'
  | 'strengthMissing'
  | 'titleMissing'
  | 'addressWrong'
  | 'yearWrong'
  | 'tooLong';

export interface Problem {
  readonly field: FindingField;
  readonly problem: FindingProblem;
}
