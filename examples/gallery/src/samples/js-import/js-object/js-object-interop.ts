import { JSHost, jsImport, JSType } from '@strop/interop/js-import';

export const JSObjectInterop = {
  createObject: jsImport('createObject', 'JSObjectShim', { returns: JSType.JSObject }),
  incrementAnswer: jsImport('incrementAnswer', 'JSObjectShim', { params: [JSType.JSObject] }),
  summarize: jsImport('summarize', 'JSObjectShim', { params: [JSType.JSObject], returns: JSType.String }),
  consoleLog: jsImport('globalThis.console.log', { params: [JSType.Any] }),
};

export const JSObjectUsage = {
  async run() {
    await JSHost.importAsync('JSObjectShim', '/JSObjectShim.js');

    // Released at the end of the function, not when the collector finds the time.
    using jsObject = JSObjectInterop.createObject();
    JSObjectInterop.consoleLog(jsObject);

    // Nothing comes back: it is the one object that JavaScript changed.
    JSObjectInterop.incrementAnswer(jsObject);
    JSObjectInterop.consoleLog(jsObject);

    jsObject.setProperty('question', 'What is the answer?');
    JSObjectInterop.consoleLog(jsObject);

    // The object's own method, through a function that takes the object.
    console.log('Summary: ' + JSObjectInterop.summarize(jsObject));
  },
};
