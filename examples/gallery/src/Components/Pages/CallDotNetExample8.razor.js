// JavaScript that hands bytes to a component.

export function sendByteArray() {
  const data = new TextEncoder().encode("Everything's shiny, Captain. Not to fret.");
  DotNet.invokeMethodAsync('BlazorSample', 'ReceiveByteArray', data).then((text) => {
    alert(text);
  });
}

export function addHandlers() {
  document.getElementById('btn')?.addEventListener('click', sendByteArray);
}
