/**
 * The part of a mount that may fail half-way. An adapter that throws has no handle, so nobody would ever take down what
 * the library has made until then.
 *
 * In: that part. Out: what it returns; where it throws, what was made is gone again.
 */

/** Runs `steps`; what they throw is thrown on once `takeDown` has run. */
export function finish<Made>(steps: () => Made, takeDown: () => void): Made {
  try {
    return steps();
  } catch (error) {
    takeDown();
    throw error;
  }
}
