/** An answer that says nothing about the scale, and is said all the same: the question is not about me, or is mine to keep. */
export const NO_VALUES = ['past-niet', 'zeg-niet'] as const;
export type NoValue = (typeof NO_VALUES)[number];

/** A value counts from 1. */
export type Answer = number | NoValue;

/** By the id of the question; a question that is not here was not answered. */
export type Answers = Readonly<Record<string, Answer>>;
