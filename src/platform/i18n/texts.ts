/**
 * The shape a second language must have. Strings widen to `string`, functions keep their parameters, objects and
 * lists are followed. A missing key does not compile, nor does a superfluous one: `const en: Texts<typeof nl> = {…}`.
 */
export type Texts<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Texts<Result>
    : T extends readonly (infer Item)[]
      ? readonly Texts<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Texts<T[Key]> }
        : T;
