/** Handlers, their options and their errors (reference section 7). */
import { Component, html } from '@strop/renderer';
import { expect, it } from 'vitest';
import { settled, type Stage } from '../support/stage.ts';

export function eventsSuite(stage: Stage): void {
  it('calls handlers from the target upwards, across blocks and components', async () => {
    const log: string[] = [];
    class Inner extends Component {
      override render() {
        return html`<b @onclick=${() => log.push('inner')}><i id="target">x</i></b>`;
      }
    }
    class Outer extends Component {
      override render() {
        return html`<section @onclick=${() => log.push('section')}><p @onclick=${() => log.push('p')}>${[html`<u @onclick=${() => log.push('u')}><${Inner} /></u>`]}</p></section>`;
      }
    }
    const { find, fire } = await stage.render(Outer);
    fire(find('#target'), 'click');
    expect(log).toEqual(['inner', 'u', 'p', 'section']);
  });

  it('uses the latest handler without touching the document', async () => {
    class Sample extends Component {
      n = 0;
      override render() {
        const { n } = this;
        return html`<button @onclick=${() => (this.n = n + 1)}>go</button>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    fire(find('button'), 'click');
    fire(find('button'), 'click');
    expect(component.n).toBe(2);
  });

  it('stops propagation where the option says so, also without a handler', async () => {
    const log: string[] = [];
    class Sample extends Component {
      stop = true;
      override render() {
        return html`<section @onclick=${() => log.push('outer')}><p @onclick:stopPropagation=${this.stop}><b @onclick=${() => log.push('b')}>x</b></p></section>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    fire(find('b'), 'click');
    expect(log).toEqual(['b']);
    component.stop = false;
    component.stateHasChanged();
    fire(find('b'), 'click');
    expect(log).toEqual(['b', 'b', 'outer']);
  });

  it('prevents the default where the option says so', async () => {
    class Sample extends Component {
      prevent = false;
      override render() {
        return html`<a href="#x" @onclick:preventDefault>always</a><b @onkeydown=${() => {}} @onkeydown:preventDefault=${this.prevent}>x</b>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    expect(fire(find('a'), 'click')).toBe(true);
    expect(fire(find('b'), 'keydown')).toBe(false);
    component.prevent = true;
    component.stateHasChanged();
    expect(fire(find('b'), 'keydown')).toBe(true);
  });

  it('delivers change, focus and their like to the target only', async () => {
    const log: string[] = [];
    class Sample extends Component {
      override render() {
        return html`<form @onchange=${() => log.push('form')} @onfocus=${() => log.push('form')}><input @onchange=${() => log.push('input')} @onfocus=${() => log.push('focus')}></form>`;
      }
    }
    const { find, fire } = await stage.render(Sample);
    fire(find('input'), 'change');
    fire(find('input'), 'focus', { bubbles: false });
    expect(log).toEqual(['input', 'focus']);
  });

  it('prevents the default of a submit that is handled', async () => {
    class Sample extends Component {
      override render() {
        return html`<form @onsubmit=${() => {}}></form>`;
      }
    }
    const { find, fire } = await stage.render(Sample);
    expect(fire(find('form'), 'submit')).toBe(true);
  });

  it('reports what a handler throws or rejects with, and the page goes on', async () => {
    class Sample extends Component {
      n = 0;
      override render() {
        return html`<section @onclick=${() => this.n++}><b @onclick=${() => {
          throw new Error('sync');
        }}>x</b><i @onclick=${async () => {
          await Promise.resolve();
          throw new Error('async');
        }}>y</i><u @onclick=${() => Promise.reject(Object.assign(new Error(), { name: 'AbortError' }))}>z</u>${this.n}</section>`;
      }
    }
    const { component, errors, find, fire } = await stage.render(Sample);
    fire(find('b'), 'click');
    expect(component.n).toBe(1);
    fire(find('i'), 'click');
    fire(find('u'), 'click');
    await settled();
    expect(errors.map((error) => (error as Error).message)).toEqual(['sync', 'async']);
    expect(find('section').textContent).toBe('xyz3');
  });

  it('removes a handler that is null now, and takes one that comes later', async () => {
    class Sample extends Component {
      n = 0;
      handler: (() => void) | null = null;
      override render() {
        return html`<b @onclick=${this.handler}>x</b>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    fire(find('b'), 'click');
    component.handler = () => component.n++;
    component.stateHasChanged();
    fire(find('b'), 'click');
    component.handler = null;
    component.stateHasChanged();
    fire(find('b'), 'click');
    expect(component.n).toBe(1);
  });

  it('finds handlers behind slots, in several roots and in text that became a view', async () => {
    const log: string[] = [];
    class Sample extends Component {
      value: unknown = 'text';
      list: string[] = ['1', '2'];
      override render() {
        return html`${this.list.map((n) => html`<i>${n}</i>`)}<p>${this.value}<b id="late" @onclick=${() => log.push('late')}>x</b></p><u @onclick=${() => log.push('u')}>y</u>`;
      }
    }
    const { component, find, fire } = await stage.render(Sample);
    component.value = [html`<s>a</s>`, html`<s>b</s>`];
    component.list = ['1', '2', '3'];
    component.stateHasChanged();
    fire(find('#late'), 'click');
    fire(find('u'), 'click');
    expect(log).toEqual(['late', 'u']);
  });

  it('stops listening when the root is disposed, and frees its container', async () => {
    class Sample extends Component {
      n = 0;
      override render() {
        return html`<b @onclick=${() => this.n++}>x</b>`;
      }
    }
    const { component, find, fire, dispose } = await stage.render(Sample);
    const before = component;
    const button = find('b');
    dispose();
    fire(button, 'click');
    expect(before.n).toBe(0);
  });
}
