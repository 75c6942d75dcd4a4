// The functions on `window` that call components, as the Blazor documents have them.
// `DotNet` is there as soon as a component's class says what may be called; these look for it when they run.

// Call .NET Examples 2, 4 and 5
window.sayHello1 = (dotNetHelper) => dotNetHelper.invokeMethodAsync('GetHelloMessage');

// Call .NET Example 3
window.sayHello2 = (dotNetHelper, name) => dotNetHelper.invokeMethodAsync('GetHelloMessage', name);

// One helper for several functions
window.GreetingHelpers = class GreetingHelpers {
  static dotNetHelper;

  static setDotNetHelper(value) {
    GreetingHelpers.dotNetHelper = value;
  }

  // The documents write `onclick="GreetingHelpers.sayHello()"`, which a strict content policy refuses.
  static setHandlers(sayHelloButton, welcomeVisitorButton) {
    sayHelloButton.onclick = GreetingHelpers.sayHello;
    welcomeVisitorButton.onclick = GreetingHelpers.welcomeVisitor;
  }

  static async sayHello() {
    const message = await GreetingHelpers.dotNetHelper.invokeMethodAsync('GetHelloMessage');
    alert(`Message from .NET: "${message}"`);
  }

  static async welcomeVisitor() {
    const message = await GreetingHelpers.dotNetHelper.invokeMethodAsync('GetWelcomeMessage');
    alert(`Message from .NET: "${message}"`);
  }
};

// Call .NET Example 6: called and let go without waiting; the call is done first.
window.updateMessageCaller = (dotNetHelper) => {
  dotNetHelper.invokeMethodAsync('UpdateMessageCaller');
  dotNetHelper.dispose();
};

// Call .NET Example 7
window.assignDotNetHelper = (element, dotNetHelper) => {
  element.dotNetHelper = dotNetHelper;
  element.onclick = () => window.interopCall(element);
};
window.interopCall = async (element) => {
  await element.dotNetHelper.invokeMethodAsync('UpdateMessage');
};

// Generic classes
const randomInt = () => Math.floor(Math.random() * 99999);

window.invokeMethodsAsync = async (syncInterop, dotNetHelper1, dotNetHelper2) => {
  const calls = [
    [dotNetHelper1, (n) => `string ${n}`],
    [dotNetHelper2, (n) => n],
  ];
  for (const [helper, argumentOf] of calls) {
    const next = (call) => {
      const argument = argumentOf(randomInt());
      const written = typeof argument === 'string' ? `'${argument}'` : argument;
      console.log(`JS: ${call}(${written})`);
      return argument;
    };
    await helper.invokeMethodAsync('Update', next('invokeMethodAsync:Update'));
    await helper.invokeMethodAsync('UpdateAsync', next('invokeMethodAsync:UpdateAsync'));
    if (syncInterop) helper.invokeMethod('Update', next('invokeMethod:Update'));
  }
};
