/** The sample of docs/guides/testing.md that runs in Node. */
import { createRecordingDocument, dispatchEvent, serializeChildren } from '@strop/remote';
import { bind, Component, createApp, html } from '@strop/renderer';
import { expect, it } from 'vitest';

class Search extends Component {
  text = '';
  times = 0;
  override render() {
    return html`
      <input @bind=${bind(this, 'text')}>
      <button @onclick=${() => this.times++}>Searched ${this.times} times</button>
      <p>${this.text}</p>`;
  }
}

it('counts, and writes one text for it', async () => {
  const document = createRecordingDocument();
  const app = createApp({ document });
  app.rootComponents.add(Search, document.body!);
  await app.start();
  const button = document.querySelector('button')!;

  document.recorder.take(); // what the first render did
  dispatchEvent(button, { type: 'click', bubbles: true });
  expect(serializeChildren(button)).toBe('Searched 1 times');
  expect(document.recorder.count()).toEqual({ setText: 1 });

  const field = Object.assign(document.querySelector('input')!, { value: 'lamps' });
  dispatchEvent(field, { type: 'change', bubbles: true });
  expect(serializeChildren(document.querySelector('p')!)).toBe('lamps');
  await app.dispose();
});

it('has no user: what a click does by itself in a page it does not do', () => {
  const document = createRecordingDocument();
  const box = document.createElement('input');
  box.setAttribute('type', 'checkbox');
  dispatchEvent(box, { type: 'click', bubbles: true, cancelable: true });
  expect(box).toMatchObject({ checked: false });
});
