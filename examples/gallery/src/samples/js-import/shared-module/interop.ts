import { JSHost, jsExport, jsImport, JSType } from '@strop/interop/js-import';

/** What two components share: imports and an export of one module. */
export const Interop = {
  getWelcomeMessage: jsImport('getMessage', 'Interop', { returns: JSType.String }),
  setWelcomeMessage: jsImport('setMessage', 'Interop'),
  getMessageFromDotnet: jsExport(
    'BlazorSample',
    'BlazorSample.JavaScriptInterop.Interop.GetMessageFromDotnet',
    { returns: JSType.String },
    () => 'Olá do Blazor!',
  ),
};

/** Called by each component that needs it; the browser loads the module once. `Program.cs` does this in Blazor. */
export const loadInterop = () => JSHost.importAsync('Interop', '../js/interop.js');
