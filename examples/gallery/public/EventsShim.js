// Listeners are functions of JavaScript around the components' callbacks, so that they can be removed again.

export function subscribeEventById(elementId, eventName, listenerFunc) {
  const handler = (event) => listenerFunc(event.type, event.target.id);
  document.getElementById(elementId).addEventListener(eventName, handler);
  return handler;
}

export function unsubscribeEventById(elementId, eventName, listenerHandler) {
  document.getElementById(elementId).removeEventListener(eventName, listenerHandler);
}

export function triggerClick(elementId) {
  document.getElementById(elementId).click();
}

export function getElementById(elementId) {
  return document.getElementById(elementId);
}

export function subscribeEvent(elementObj, eventName, listenerFunc) {
  const handler = (event) => listenerFunc(event);
  elementObj.addEventListener(eventName, handler);
  return handler;
}

export function unsubscribeEvent(elementObj, eventName, listenerHandler) {
  elementObj.removeEventListener(eventName, listenerHandler);
}

// Listening works without a function of its own; giving the callback back does not.
export function subscribeEventFailure(elementObj, eventName, listenerFunc) {
  elementObj.addEventListener(eventName, listenerFunc);
  return listenerFunc;
}
