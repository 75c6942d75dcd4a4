// JavaScript that hands objects to a component which no text could carry.

export function sendWindow() {
  DotNet.invokeMethodAsync('BlazorSample', 'ReceiveWindowObject', DotNet.createJSObjectReference(window));
}

// The reference is let go at once. The call began before, so it still has the window.
export function sendWindowAndDispose() {
  const jsObjectReference = DotNet.createJSObjectReference(window);
  DotNet.invokeMethodAsync('BlazorSample', 'ReceiveWindowObject', jsObjectReference);
  DotNet.disposeJSObjectReference(jsObjectReference);
}

export function addHandlers() {
  document.getElementById('send')?.addEventListener('click', sendWindow);
  document.getElementById('sendAndDispose')?.addEventListener('click', sendWindowAndDispose);
}
