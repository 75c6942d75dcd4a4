/** What a move keeps, in a browser with `moveBefore` and in one without (reference 6.7). */
import { Component, html } from '@strop/renderer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));

class Rows extends Component {
  order = ['a', 'b', 'c', 'd'];
  override render() {
    return html`<ul>${this.order.map((key) => html`<li @key=${key}><input id=${key} value=${key}></li>`)}</ul>`;
  }
}

class Frames extends Component {
  order = ['a', 'b', 'c'];
  override render() {
    return html`<div>${this.order.map((key) => html`<p @key=${key}><iframe title=${key}></iframe></p>`)}</div>`;
  }
}

const orders = [
  ['d', 'c', 'b', 'a'],
  ['d', 'a', 'b', 'c'],
  ['b', 'c', 'd', 'a'],
  ['c', 'd', 'a', 'b'],
];

/** The page as one of a browser that has no `moveBefore`. */
function withoutMoveBefore(): void {
  const prototype = Element.prototype as { moveBefore?: unknown };
  const native = prototype.moveBefore;
  delete prototype.moveBefore;
  restore = () => {
    prototype.moveBefore = native;
  };
}
let restore = (): void => {};
afterEach(() => {
  restore();
  restore = () => {};
});

describe.each([
  ['with moveBefore', () => {}],
  ['without it', withoutMoveBefore],
])('a move %s', (_, prepare) => {
  it.each(orders.map((order) => [order.join(''), order] as const))(
    '6.7 keeps focus and selection in the field that has them: %s',
    async (_name, order) => {
      prepare();
      for (const focused of ['a', 'b', 'c', 'd']) {
        const { component, container, dispose } = await stage.render(Rows);
        const field = (container as unknown as HTMLElement).querySelector<HTMLInputElement>(`#${focused}`)!;
        field.value = 'some text';
        field.focus();
        field.setSelectionRange(2, 4);
        component.order = order;
        component.stateHasChanged();
        expect(
          [...(container as unknown as HTMLElement).querySelectorAll('input')].map(({ id }) => id),
        ).toEqual(order);
        expect(document.activeElement).toBe(field);
        expect([field.selectionStart, field.selectionEnd]).toEqual([2, 4]);
        dispose();
      }
    },
  );
});

it('does not reload frames that move, where the browser can', async () => {
  const { component, container } = await stage.render(Frames);
  const frames = [...(container as unknown as HTMLElement).querySelectorAll('iframe')];
  const windows = frames.map((frame) => frame.contentWindow!);
  windows.forEach((view, index) => Object.assign(view, { mark: index }));
  component.order = ['c', 'a', 'b'];
  component.stateHasChanged();
  expect(frames.map((frame) => (frame.contentWindow as unknown as { mark: number }).mark)).toEqual([0, 1, 2]);
});

it('tells no field that it lost focus when it moves', async () => {
  const blurred = vi.fn();
  const { component, container } = await stage.render(Rows);
  const field = (container as unknown as HTMLElement).querySelector<HTMLInputElement>('#a')!;
  field.focus();
  field.addEventListener('blur', blurred);
  component.order = ['b', 'c', 'd', 'a'];
  component.stateHasChanged();
  expect(blurred).not.toHaveBeenCalled();
});
