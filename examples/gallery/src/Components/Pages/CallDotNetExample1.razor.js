// Stands beside the page's component: JavaScript that calls static methods of an assembly.

export function returnArrayAsync() {
  DotNet.invokeMethodAsync('BlazorSample', 'ReturnArrayAsync').then((data) => {
    console.log(data);
  });
}

// The same method under the other identifier that was declared for it, and without waiting.
export function returnArray() {
  console.log(DotNet.invokeMethod('BlazorSample', 'DifferentMethodName'));
}

export function addHandlers() {
  document.getElementById('btn')?.addEventListener('click', returnArrayAsync);
  document.getElementById('syncBtn')?.addEventListener('click', returnArray);
}
