import { onElementRemoved } from '@strop/interop/page';
import { report } from '../../Components/Pages/DOMCleanup.razor.js';

/** Fills the element with the time of day until it leaves the document, by itself or with an ancestor. */
export function startClock(element) {
  const show = () => {
    element.textContent = new Date().toLocaleTimeString('en-GB');
  };
  const timer = setInterval(show, 1000);
  show();
  onElementRemoved(element, () => {
    clearInterval(timer);
    report('onElementRemoved was called once, and the clock is stopped.');
  });
}
