/**
 * Flow C: what a component catches when JavaScript failed.
 *
 * In: the message, and in process the thrown value. Out: an error that is told by its name.
 */

/** What a JSException is made of besides its message. */
export interface JSExceptionDetails {
  /** What JavaScript threw, where it is at hand: the live value in process, absent on the wire. */
  readonly cause?: unknown;
  /** The JavaScript stack, where what was thrown was an Error. */
  readonly jsStack?: string | undefined;
}

/**
 * An exception in JavaScript, or a result of another type than the one asked for.
 *
 * `message` is the JavaScript error's message alone. Blazor appends its stack on a new line; here it is `jsStack`.
 *
 * @example
 * try {
 *   await js.invokeVoidAsync('nonFunction');
 * } catch (error) {
 *   if (error instanceof Error && error.name === 'JSException') this.note = error.message;
 * }
 */
export class JSException extends Error {
  override readonly name: string = 'JSException';
  /** The stack of the JavaScript error. `stack` is where the call was made. */
  readonly jsStack: string | undefined;

  constructor(message: string, details: JSExceptionDetails = {}) {
    super(message, details);
    this.jsStack = details.jsStack;
  }
}
