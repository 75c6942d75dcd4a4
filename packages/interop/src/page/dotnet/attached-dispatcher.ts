/**
 * JavaScript's side: what a host gets from `DotNet.attachDispatcher`.
 *
 * In: calls of the managed side as text, and its answers. Out: answers as text, by the host's dispatcher.
 * Order and texts are those of .NET 10's JavaScript.
 */
import { JSCallResultType, type JSCallType } from '../../wire/call-types.ts';
import { describeFailure } from '../../wire/failure.ts';
import { refuseResultType, type CallDispatcher } from '../call-dispatcher.ts';
import { createObjectReference, createStreamReference } from './reference-json.ts';
import type { DotNetCallDispatcher, ICallDispatcher } from './types.ts';
import { WireCalls } from './wire-calls.ts';

export class AttachedDispatcher extends WireCalls implements ICallDispatcher {
  readonly #host: DotNetCallDispatcher;

  constructor(dispatcher: CallDispatcher, host: DotNetCallDispatcher) {
    super(dispatcher, host);
    this.#host = host;
  }

  getDotNetCallDispatcher(): DotNetCallDispatcher {
    return this.#host;
  }

  /** Text of the result; null for null and undefined, undefined for what JSON has no text for. Throws what is thrown. */
  invokeJSFromDotNet(
    identifier: string,
    argsJson: string | null,
    resultType: JSCallResultType,
    targetInstanceId: number,
    callType?: JSCallType,
  ): string | null | undefined {
    const value = this.#call(identifier, argsJson, targetInstanceId, callType);
    const result = this.#convert(value, resultType);
    return result === null || result === undefined ? null : this.stringify(result);
  }

  // eslint-disable-next-line max-params -- Blazor's own signature.
  async beginInvokeJSFromDotNet(
    asyncHandle: number,
    identifier: string,
    argsJson: string | null,
    resultType: JSCallResultType,
    targetInstanceId: number,
    callType?: JSCallType,
  ): Promise<void> {
    try {
      const value = this.#call(identifier, argsJson, targetInstanceId, callType);
      if (!asyncHandle) return; // Nobody waits.
      const result = this.#convert(await value, resultType);
      const json = this.stringify([asyncHandle, true, result]) as string;
      this.#host.endInvokeJSFromDotNet(asyncHandle, true, json);
    } catch (error) {
      if (!asyncHandle) return;
      const json = JSON.stringify([asyncHandle, false, failureText(error)]);
      this.#host.endInvokeJSFromDotNet(asyncHandle, false, json);
    }
  }

  invokeDotNetStaticMethod<T = unknown>(
    assemblyName: string,
    methodIdentifier: string,
    ...args: unknown[]
  ): T | null {
    return this.invokeDotNetMethod(assemblyName, methodIdentifier, null, args) as T | null;
  }

  invokeDotNetStaticMethodAsync<T = unknown>(
    assemblyName: string,
    methodIdentifier: string,
    ...args: unknown[]
  ): Promise<T> {
    return this.invokeDotNetMethodAsync(assemblyName, methodIdentifier, null, args) as Promise<T>;
  }

  /** Arguments are read before the target is looked for. */
  #call(
    identifier: string,
    argsJson: string | null,
    targetId: number,
    callType: JSCallType | undefined,
  ): unknown {
    const args = (this.parse(argsJson) ?? []) as readonly unknown[];
    return this.dispatcher.findMember(identifier, targetId, callType)(...args);
  }

  #convert(value: unknown, resultType: JSCallResultType): unknown {
    switch (resultType) {
      case JSCallResultType.Default:
        return value;
      case JSCallResultType.JSObjectReference:
        return createObjectReference(this.dispatcher.objects, value);
      case JSCallResultType.JSStreamReference:
        return createStreamReference(this.dispatcher.objects, value);
      case JSCallResultType.JSVoidResult:
        return null;
      default:
        return refuseResultType(resultType);
    }
  }
}

/** Here message and stack are one text, as hosts written for .NET 10 expect. There, errors of its own have no name. */
function failureText(thrown: unknown): string {
  const { message, stack } = describeFailure(thrown);
  return stack === undefined
    ? message
    : `${message}\n${stack.replace(/^(?:StropError|JSException): /, 'Error: ')}`;
}
