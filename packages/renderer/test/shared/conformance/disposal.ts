/** When components are disposed, in which order, and what their failures become (reference 2.8). */
import { Component, type ComponentType, html, inject, parameter } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { show } from '../../support/host.ts';
import { Logged, only } from '../../support/logged.ts';
import { deferred, messages } from '../../support/promises.ts';
import { settled, type Stage } from '../../support/stage.ts';

export function disposalConformance(stage: Stage): void {
  describe('2.8 disposal', () => {
    it('2.8 all that a render removed goes in one turn: parents in document order, then their children', async () => {
      const log: string[] = [];
      const item = (name: string, content: unknown) =>
        html`<${Logged} name=${name} log=${log}>${content}<//>`;
      let on = true;
      const { component } = await show(
        stage,
        () =>
          html`<div>${on ? item('1', item('1.1', null)) : null}</div>${on ? item('2', [item('2.1', null), item('2.2', null)]) : null}`,
      );
      on = false;
      component.stateHasChanged();
      expect(only(log, 'dispose')).toEqual(['1', '2', '1.1', '2.1', '2.2']);
    });

    it('2.8 failures in all that a render removed are one error', async () => {
      class Broken extends Component {
        readonly name = parameter('');
        override render() {
          return null;
        }
        [Symbol.dispose](): void {
          throw new Error(this.name);
        }
      }
      let on = true;
      const { component, errors } = await show(
        stage,
        () =>
          html`<div>${on ? html`<${Broken} name="a" />` : null}</div>${on ? html`<${Broken} name="b" />` : null}`,
      );
      on = false;
      component.stateHasChanged();
      expect(messages(errors)).toEqual([
        expect.stringContaining('STROP2018: Exceptions were encountered while disposing components.'),
      ]);
      expect(messages((errors[0] as AggregateError).errors)).toEqual(['a', 'b']);
    });

    it('2.8 it happens before the next component of the batch renders, and a queued one is passed over', async () => {
      const log: string[] = [];
      class Parent extends Component {
        on = true;
        override render() {
          log.push('parent render');
          return html`${this.on ? html`<${Logged} name="gone" log=${log} />` : null}<${Logged} name="stays" log=${log} />`;
        }
      }
      const { component } = await stage.render(Parent);
      log.length = 0;
      component.on = false;
      component.stateHasChanged();
      expect(log).toEqual([
        'parent render',
        'stays set',
        'gone dispose',
        'stays render',
        'stays after false',
      ]);
    });

    it('services with an object for each component learn when it is gone: after its asynchronous disposal', async () => {
      const log: string[] = [];
      const closing = deferred();
      const forComponent = Symbol.for('strop.forComponent');
      class Service {
        [forComponent](user: { name: string; onGone(callback: () => void): void }): Service {
          user.onGone(() => log.push(`${user.name} is gone`));
          return new Service();
        }
      }
      Object.defineProperty(Service, Symbol.for('strop.createService'), { value: () => new Service() });
      class Slow extends Component {
        readonly service = inject(Service);
        readonly same = inject(Service);
        override render() {
          return null;
        }
        async [Symbol.asyncDispose]() {
          await closing.promise;
          log.push('closed');
        }
      }
      class Quick extends Component {
        readonly service = inject(Service);
        override render() {
          return null;
        }
        [Symbol.dispose]() {
          log.push('disposed');
          throw new Error('all the same');
        }
      }
      let on = true;
      const { component, errors } = await show(stage, () => (on ? html`<${Slow} /><${Quick} />` : null));
      on = false;
      component.stateHasChanged();
      expect(log).toEqual(['disposed', 'Quick is gone']);
      expect(messages(errors)).toEqual(['all the same']);
      closing.resolve();
      await settled();
      expect(log.slice(2)).toEqual(['closed', 'Slow is gone', 'Slow is gone']);
    });

    it('a service that fails when a component goes keeps no other from hearing of it', async () => {
      const log: string[] = [];
      const closing = deferred();
      class Service {
        [Symbol.for('strop.forComponent')](user: {
          name: string;
          onGone(callback: () => void): void;
        }): Service {
          user.onGone(() => {
            throw new Error(`failed for ${user.name}`);
          });
          user.onGone(() => log.push(`${user.name} is gone`));
          return new Service();
        }
      }
      Object.defineProperty(Service, Symbol.for('strop.createService'), { value: () => new Service() });
      class Quick extends Component {
        readonly service = inject(Service);
        override render() {
          return null;
        }
      }
      class Slow extends Quick {
        async [Symbol.asyncDispose]() {
          await closing.promise;
        }
      }
      let on = true;
      const { component, errors } = await show(stage, () => (on ? html`<${Slow} /><${Quick} />` : null));
      on = false;
      component.stateHasChanged();
      expect(log).toEqual(['Quick is gone']);
      expect(messages(errors)).toEqual(['failed for Quick']);
      closing.resolve();
      await settled();
      expect(log.slice(1)).toEqual(['Slow is gone']);
      expect(messages(errors).slice(1)).toEqual(['failed for Slow']);
    });

    it('2.8 [Symbol.asyncDispose] is preferred, and nobody waits for it', async () => {
      const log: string[] = [];
      const gate = deferred();
      class Both extends Component {
        async [Symbol.asyncDispose](): Promise<void> {
          log.push('async');
          await gate.promise;
        }
        [Symbol.dispose](): void {
          log.push('sync');
        }
        override render() {
          return html`<i></i>`;
        }
      }
      let on = true;
      const { component, errors, html: shown } = await show(stage, () => (on ? html`<${Both} />` : null));
      on = false;
      component.stateHasChanged();
      expect(log).toEqual(['async']);
      expect(shown()).toBe('');
      gate.reject(new Error('later'));
      await settled();
      expect(messages(errors)).toEqual(['later']);
    });

    it('2.8 a component may go while its initialisation is pending; what follows is ignored', async () => {
      const init = deferred();
      const log: string[] = [];
      class Slow extends Logged {
        override onInitializedAsync(): Promise<void> {
          return init.promise;
        }
      }
      let on = true;
      const { component, errors } = await show(stage, () =>
        on ? html`<${Slow} name="s" log=${log} />` : null,
      );
      on = false;
      component.stateHasChanged();
      init.resolve();
      await settled();
      expect(log).toEqual(['s initialized', 's render', 's after true', 's dispose', 's set']);
      expect(errors).toEqual([]);
    });

    it('2.8 the end of the app disposes all its roots as one, and later renders are ignored', async () => {
      class Broken extends Component {
        readonly name = parameter('');
        renders = 0;
        override render() {
          this.renders++;
          return html`<i></i>`;
        }
        [Symbol.dispose](): void {
          throw new Error(this.name);
        }
      }
      const { app, component, container, document, errors } = await stage.render(Broken, { name: 'a' });
      const other = document.createElement('div');
      app.rootComponents.add(Broken as ComponentType, other, { name: 'b' });
      await app.dispose();
      expect(messages((errors[0] as AggregateError).errors)).toEqual(['a', 'b']);
      expect([container.textContent, other.textContent]).toEqual(['', '']);
      const { renders } = component ?? { renders: 1 };
      component?.stateHasChanged();
      expect(renders).toBe(1);
    });
  });
}
