/**
 * Calls from JavaScript: what JavaScript is told when one failed.
 *
 * In: what was thrown, and the call. Out: the text of the error that JavaScript's promise is rejected with.
 */
import { invocationFailed, staticInvocationFailed } from '../../dev/errors.generated.ts';
import { describeFailure } from '../../wire/failure.ts';
import type { DotNetCall } from './invoke.ts';

/** Name and message, as .NET's `ToString()` begins: `ArgumentException: There is no tracked object …`. */
export function describeManagedFailure(thrown: unknown): string {
  return thrown instanceof Error ? String(thrown) : describeFailure(thrown).message;
}

/** What a host says that keeps details to itself. */
export function describeWithoutDetails({ assembly, identifier }: DotNetCall): string {
  return assembly === null
    ? invocationFailed(identifier).message
    : staticInvocationFailed(identifier, assembly).message;
}
