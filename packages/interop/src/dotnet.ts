/**
 * What JavaScript written for Blazor imports: `import { DotNet } from '@strop/interop/dotnet'`, in the place of
 * `@microsoft/dotnet-js-interop`.
 *
 * In: nothing. Out: the `DotNet` of the window that the script runs in, and its types under the names they have there.
 */
import type { JSCallResultType as ResultType, JSCallType as CallType } from './wire/call-types.ts';
import type { JsonReviver as Reviver } from './wire/decode.ts';
import type { DotNetApi } from './page/dotnet/create-dotnet.ts';
import type { DotNetObject as Proxy } from './page/dotnet/dotnet-object.ts';
import { dotNetOf } from './page/dotnet/install.ts';
import type * as types from './page/dotnet/types.ts';

export { installDotNet } from './page/dotnet/install.ts';
export type { DotNetApi } from './page/dotnet/create-dotnet.ts';

/** The global `DotNet`, also where the window does not show it. Source: `@microsoft/dotnet-js-interop` 10. */
export const DotNet: DotNetApi = /* @__PURE__ */ dotNetOf(globalThis);

// Types only, so nothing remains of it; modules written for Blazor say `DotNet.DotNetObject`.
export declare namespace DotNet {
  export type DotNetObject = Proxy;
  export type DotNetCallDispatcher = types.DotNetCallDispatcher;
  export type ICallDispatcher = types.ICallDispatcher;
  export type JsonReviver = Reviver;
  export type JSCallType = CallType;
  export type JSCallResultType = ResultType;
}
