import { jsImport, JSType } from '@strop/interop/js-import';

export const GlobalInterop = {
  consoleLog: jsImport('globalThis.console.log', { params: [JSType.String] }),
  callAlert: jsImport('globalThis.callAlert', { params: [JSType.String] }),
  // What a name is worth without `globalThis`: nothing.
  plainLog: jsImport('console.log', { params: [JSType.String] }),
  // The documents show this one; .NET looks for `globalThis` in the module, and fails as well.
  callAlertOfModule: jsImport('globalThis.callAlert', 'ExampleShim', { params: [JSType.String] }),
};
