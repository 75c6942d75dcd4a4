/**
 * Types from a library, first stage: the signatures of an overloaded function or class, one by one.
 *
 * In: a function or class type. Out: a tuple of `[parameters, result]`, in the order they are declared. Next: `remote.ts`
 * maps each and makes signatures of them again.
 *
 * Limits, which are TypeScript's. It infers as many signatures as the pattern has, counted from the last, and repeats the
 * first where there are fewer: so a function with more than twelve keeps its last twelve, and what repeats is dropped. A
 * generic signature is seen through its constraints: `<T extends Row>(row: T) => T` is `(row: Row) => Row`.
 */

/** Any function, as a pattern. */
export type AnyFunction = (...args: never[]) => unknown;

/** Any class, abstract ones included, as a pattern. */
export type AnyClass = abstract new (...args: never[]) => unknown;

/** Parameters and result of one signature. */
export type Signature = readonly [parameters: readonly unknown[], result: unknown];

/** The call signatures of a function. */
export type CallSignatures<F> = F extends {
  (...args: infer A1): infer R1;
  (...args: infer A2): infer R2;
  (...args: infer A3): infer R3;
  (...args: infer A4): infer R4;
  (...args: infer A5): infer R5;
  (...args: infer A6): infer R6;
  (...args: infer A7): infer R7;
  (...args: infer A8): infer R8;
  (...args: infer A9): infer R9;
  (...args: infer A10): infer R10;
  (...args: infer A11): infer R11;
  (...args: infer A12): infer R12;
}
  ? WithoutRepeats<
      [
        [A1, R1],
        [A2, R2],
        [A3, R3],
        [A4, R4],
        [A5, R5],
        [A6, R6],
        [A7, R7],
        [A8, R8],
        [A9, R9],
        [A10, R10],
        [A11, R11],
        [A12, R12],
      ]
    >
  : [];

/** The construct signatures of a class: four at most, since classes rarely have more than one. */
export type NewSignatures<C> = C extends {
  new (...args: infer A1): infer R1;
  new (...args: infer A2): infer R2;
  new (...args: infer A3): infer R3;
  new (...args: infer A4): infer R4;
}
  ? WithoutRepeats<[[A1, R1], [A2, R2], [A3, R3], [A4, R4]]>
  : [];

/** Drops what equals its neighbour. */
type WithoutRepeats<S extends readonly Signature[]> = S extends readonly [
  infer First extends Signature,
  infer Second extends Signature,
  ...infer Rest extends readonly Signature[],
]
  ? Equal<First, Second> extends true
    ? WithoutRepeats<[Second, ...Rest]>
    : [First, ...WithoutRepeats<[Second, ...Rest]>]
  : S;

/** Whether two types are the same to the compiler, `any` told from the rest. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
