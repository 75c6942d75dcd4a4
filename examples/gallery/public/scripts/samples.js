// The functions that samples call by name on `window`, as the Blazor documents have them.
// One file here; a real app would rather import modules, as Call JS Example 6 does.

// Call JS Example 1
window.convertArray = (win1251Array) => {
  const text = new TextDecoder('windows-1251').decode(Uint8Array.from(win1251Array));
  console.log(text);
  return text;
};

// Call JS Examples 2 and 3
window.displayTickerAlert1 = (symbol, price) => {
  alert(`${symbol}: $${price}!`);
};

// Call JS Examples 4 and 5
window.displayTickerAlert2 = (symbol, price) => {
  if (price >= 20) return 'User NOT alerted.';
  alert(`${symbol}: $${price}!`);
  return 'User alerted in the browser.';
};

// Call JS Example 7
window.setElementClass = (element, className) => {
  element.classList.add(className);
};

// Call JS Example 9
window.receiveByteArray = (bytes) => new TextDecoder().decode(bytes);

// Call JS Example 10: what it is given is the component's own object.
window.returnObjectReference = () => ({
  unmarshalledFunctionReturnBoolean({ name, year }) {
    return name === 'Brigadier Alistair Gordon Lethbridge-Stewart' && year === 1968;
  },
  unmarshalledFunctionReturnString({ name, year }) {
    return `Hello, ${name} (${year})!`;
  },
});

// Call JS Example 12
window.Helpers = class Helpers {
  static #controller = new AbortController();

  static async longRunningFn() {
    // A run that starts after an abort gets a controller of its own, so the sample can be started twice.
    if (this.#controller.signal.aborted) this.#controller = new AbortController();
    const { signal } = this.#controller;
    for (let i = 1; !signal.aborted; i++) {
      console.log(`longRunningFn: ${i}`);
      await this.#sleep(1000);
    }
  }

  static stopFn() {
    this.#controller.abort();
    console.log('longRunningFn aborted!');
  }

  static #sleep(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }
};

// Trigger a click
window.interopFunctions = {
  clickElement(element) {
    element.click();
  },
};

// A generic method
window.describeElement = (element) => `<${element.localName}> holds "${element.value}"`;

// A null reference
window.describeArgument = (value) => (value === null ? 'null' : `<${value.localName}>`);

// Importing JS methods
globalThis.callAlert = (text) => {
  globalThis.window.alert(text);
};
