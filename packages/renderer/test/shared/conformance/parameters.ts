/** Parameters (reference section 4) and EventCallback (section 9). */
import {
  Component,
  type ComponentType,
  EventCallback,
  html,
  parameter,
  ParameterView,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { Host, show } from '../../support/host.ts';
import { abortError, deferred, messages } from '../../support/promises.ts';
import { settled, type Stage } from '../../support/stage.ts';

/** Counts how often it is set. */
class Counted extends Component {
  static last: Counted;
  readonly a = parameter<unknown>(null);
  readonly b = parameter<unknown>(null);
  readonly onDone = parameter<EventCallback<string>>();
  readonly childContent = parameter.fragment();
  sets = 0;
  override setParametersAsync(parameters: ParameterView): Promise<void> | void {
    Counted.last = this;
    this.sets++;
    return super.setParametersAsync(parameters);
  }
  override render() {
    return html`<p @onclick=${() => this.onDone.invokeAsync('x')}>${String(this.a)}</p>${this.childContent}`;
  }
}

export function parametersConformance(stage: Stage): void {
  describe('4.1 assignment', () => {
    it('4.1 names match whatever their case', async () => {
      const { html: shown } = await show(stage, () => html`<${Counted} A="x" />`);
      expect(shown()).toBe('<p>x</p>');
    });

    it('4.1 what is no longer supplied keeps its last value', async () => {
      let given: Record<string, unknown> = { a: 1, b: 2 };
      const { component } = await show(stage, () => html`<${Counted} ...${given} />`);
      given = { a: 3 };
      component.stateHasChanged();
      expect([Counted.last.a, Counted.last.b]).toEqual([3, 2]);
      given = { a: undefined };
      component.stateHasChanged();
      expect(Counted.last.a).toBeUndefined();
    });

    it('4.1 refuses a name that nothing matches, and a field that is no parameter, with Blazor’s texts', async () => {
      class Plain extends Component {
        field = 0;
        override render() {
          return null;
        }
      }
      const { errors } = await show(stage, () => html`<${Plain} other="x" /><${Plain} field=${1} />`);
      expect(messages(errors)[0]).toContain(
        "Object of type 'Plain' does not have a property matching the name 'other'.",
      );
      expect(messages(errors)[1]).toContain(
        "Object of type 'Plain' has a property matching the name 'field', but it does not have [Parameter], [CascadingParameter], or any other parameter-supplying attribute.",
      );
    });

    it('4.1 refuses parameters that differ only by case', async () => {
      class Twice extends Component {
        readonly title = parameter('');
        readonly Title = parameter('');
        override render() {
          return null;
        }
      }
      const { errors } = await show(stage, () => html`<${Twice} />`);
      expect(messages(errors)[0]).toContain(
        "The type 'Twice' declares more than one parameter matching the name 'Title'. Parameter names are case-insensitive and must be unique.",
      );
    });

    it('4.1 parameters are inherited', async () => {
      class Base extends Component {
        readonly base = parameter('base');
        override render() {
          return html`${this.base}`;
        }
      }
      class Derived extends Base {
        readonly own = parameter('own');
        override render() {
          return html`${super.render()}${this.own}`;
        }
      }
      const { html: shown } = await show(stage, () => html`<${Derived} base="b" own="o" />`);
      expect(shown()).toBe('bo');
    });
  });

  describe('4.2 unmatched values', () => {
    class Captures extends Component {
      static last: Captures;
      readonly title = parameter('');
      readonly others = parameter.unmatched();
      override render() {
        Captures.last = this;
        return html`<p ...${this.others}>${this.title}</p>`;
      }
    }

    it('4.2 whatever matches no parameter is captured, as it is', async () => {
      const thing = { toString: () => 'a thing' };
      const { html: shown } = await show(
        stage,
        () => html`<${Captures} TITLE="t" id="x" hidden data-thing=${thing} />`,
      );
      expect(Captures.last.others).toEqual({ id: 'x', hidden: true, 'data-thing': thing });
      expect(shown()).toContain('data-thing="a thing"');
      expect(shown()).toContain('>t</p>');
    });

    it('4.2 where nothing is unmatched this time, the last ones stay', async () => {
      let given: Record<string, unknown> = { id: 'x' };
      const { component } = await show(stage, () => html`<${Captures} ...${given} title="t" />`);
      given = {};
      component.stateHasChanged();
      expect(Captures.last.others).toEqual({ id: 'x' });
      given = { lang: 'en' };
      component.stateHasChanged();
      expect(Captures.last.others).toEqual({ lang: 'en' });
    });

    it('4.2 the capturing parameter may be set by name, but not together with unmatched values', async () => {
      const { errors, html: shown } = await show(
        stage,
        () =>
          html`<${Captures} others=${{ id: 'named' }} /><${Captures} others=${{}} lang="en" id="y" /><${Captures} lang="de" others=${{}} />`,
      );
      expect(messages(errors)[0]).toContain(
        "The property 'others' on component type 'Captures' cannot be set explicitly when also used to capture unmatched values. Unmatched values: lang, id",
      );
      expect(messages(errors)[1]).toContain('Unmatched values: lang');
      expect(shown()).toContain('<p id="named"></p>');
    });

    it('4.2 only one parameter may capture', async () => {
      class Two extends Component {
        readonly one = parameter.unmatched();
        readonly two = parameter.unmatched();
        override render() {
          return null;
        }
      }
      const { errors } = await show(stage, () => html`<${Two} />`);
      expect(messages(errors)[0]).toContain("Multiple properties were found on component type 'Two'");
    });
  });

  describe('4.3 ParameterView', () => {
    it('4.3 is read by name, enumerated, turned into a record', async () => {
      const found: unknown[] = [];
      class Reads extends Counted {
        override setParametersAsync(view: ParameterView): Promise<void> | void {
          found.push(
            view.has('A'),
            view.has('c'),
            view.getValueOrDefault('a'),
            view.getValueOrDefault('c'),
            view.getValueOrDefault('c', 'default'),
            view.getValueOrDefault('b', 'default'),
            [...view],
            view.toRecord(),
          );
          return super.setParametersAsync(view);
        }
      }
      await show(stage, () => html`<${Reads} a="1" b=${null} />`);
      expect(found).toEqual([
        true,
        false,
        '1',
        undefined,
        'default',
        null,
        [
          ['a', '1', false],
          ['b', null, false],
        ],
        { a: '1', b: null },
      ]);
    });

    it('4.3 expires when the synchronous part of setParametersAsync is over', async () => {
      let kept: ParameterView | undefined;
      class Keeps extends Counted {
        override setParametersAsync(view: ParameterView): Promise<void> | void {
          kept = view;
          return super.setParametersAsync(view);
        }
      }
      await show(stage, () => html`<${Keeps} a="1" />`);
      const text =
        'The ParameterView instance can no longer be read because it has expired. ParameterView can only be read synchronously and must not be stored for later use.';
      const view = kept!;
      for (const read of [
        () => view.has('a'),
        () => view.getValueOrDefault('a'),
        () => view.toRecord(),
        () => view.snapshot(),
        () => [...view],
        () => view.names,
        () => view.values,
      ]) {
        expect(read).toThrow(text);
      }
    });

    it('4.3 a component that assigns later fails, unless it takes a snapshot', async () => {
      class Late extends Component {
        readonly a = parameter('');
        readonly snapshot = parameter(false);
        readonly onDone = parameter<EventCallback>();
        override async setParametersAsync(view: ParameterView): Promise<void> {
          const kept = view.getValueOrDefault('snapshot') ? view.snapshot() : view;
          await Promise.resolve();
          await super.setParametersAsync(kept);
        }
        override render() {
          return html`<i @onclick=${() => this.onDone.invokeAsync()}>${this.a}</i>`;
        }
      }
      let clicks = 0;
      const {
        errors,
        html: shown,
        find,
        fire,
      } = await show(
        stage,
        () =>
          html`<${Late} a="1" /><${Late} a="2" snapshot=${true} onDone=${() => clicks++} /><b>${clicks}</b>`,
      );
      await settled();
      expect(errors).toMatchObject([{ code: 'STROP2030' }]);
      fire(find('i'), 'click');
      // The snapshot remembers who wrote the handler.
      expect(shown()).toBe('<i>2</i><b>1</b>');
    });

    it('4.3 one made of a record, and the empty one, never expire', async () => {
      const view = ParameterView.fromRecord({ a: 'from a record' });
      class Replaces extends Counted {
        override setParametersAsync(): Promise<void> | void {
          return super.setParametersAsync(view);
        }
      }
      const { html: shown } = await show(stage, () => html`<${Replaces} /><${Counted} />`);
      expect(shown()).toBe('<p>from a record</p><p>null</p>');
      expect(view.toRecord()).toEqual({ a: 'from a record' });
      expect(ParameterView.empty.toRecord()).toEqual({});
    });
  });

  describe('4.4 change detection', () => {
    class Thing {}
    const thing = new Thing();
    const handler = () => {};
    const date = new Date(0);
    it.each([
      ['an equal string', 'a', 'a', 1],
      ['another string', 'a', 'b', 2],
      ['an equal number', 5, 5, 1],
      ['NaN', NaN, NaN, 1],
      ['zero of another sign', 0, -0, 2],
      ['a number for a bigint', 5, 5n, 2],
      ['an equal bigint', 5n, 5n, 1],
      ['an equal boolean', true, true, 1],
      ['null twice', null, null, 1],
      ['undefined for null', null, undefined, 2],
      ['the same symbol', Symbol.iterator, Symbol.iterator, 1],
      ['the same component class', Counted, Counted, 1],
      ['another component class', Counted, Host, 2],
      ['the same object', thing, thing, 2],
      ['the same array', [], [], 2],
      ['the same date', date, date, 2],
      ['the same function', handler, handler, 2],
    ] as [string, unknown, unknown, number][])('4.4 %s: set %#', async (_, before, after, sets) => {
      let value = before;
      const { component } = await show(stage, () => html`<${Counted} b="same" a=${value} />`);
      value = after;
      component.stateHasChanged();
      expect(Counted.last.sets).toBe(sets);
    });

    it('2.7 a child that is set renders, one that is skipped does not, and content is always new', async () => {
      const renders: string[] = [];
      class Child extends Component {
        readonly name = parameter('');
        readonly thing = parameter<object>();
        readonly childContent = parameter.fragment();
        override render() {
          renders.push(this.name);
          return this.childContent?.();
        }
      }
      const { component } = await show(
        stage,
        () =>
          html`<${Child} name="plain" /><${Child} name="object" thing=${thing} /><${Child} name="content">x<//>`,
      );
      renders.length = 0;
      component.stateHasChanged();
      expect(renders).toEqual(['object', 'content']);
    });

    it('4.4 a component without parameters is never set again', async () => {
      const { component } = await show(stage, () => html`<${Counted} />`);
      component.stateHasChanged();
      expect(Counted.last.sets).toBe(1);
    });

    it('4.4 content is always a change', async () => {
      const { component } = await show(stage, () => html`<${Counted}>text<//>`);
      component.stateHasChanged();
      expect(Counted.last.sets).toBe(2);
    });

    it('4.4 an EventCallback is equal where receiver and handler are', async () => {
      const same = () => {};
      let given: unknown = same;
      const { component } = await show(stage, () => html`<${Counted} onDone=${given} />`);
      component.stateHasChanged();
      expect(Counted.last.sets).toBe(1);
      given = () => {};
      component.stateHasChanged();
      expect(Counted.last.sets).toBe(2);
    });

    it('4.4 an EventCallback that is passed on is equal where receiver and handler are', async () => {
      let inner: Counted | undefined;
      class Middle extends Component {
        readonly onDone = parameter<EventCallback<string>>();
        readonly tick = parameter(0);
        override render() {
          return html`<${Counted} onDone=${this.onDone} @ref=${(it: Counted) => (inner = it)} />`;
        }
      }
      const same = () => {};
      let handler = same;
      let tick = 0;
      const { component } = await show(stage, () => html`<${Middle} onDone=${handler} tick=${tick} />`);
      tick++;
      component.stateHasChanged();
      expect(inner!.sets).toBe(1);
      handler = () => {};
      component.stateHasChanged();
      expect(inner!.sets).toBe(2);
    });

    it('4.4 compared is what was supplied last, not what the child made of it', async () => {
      let other: unknown = 1;
      const { component, html: shown } = await show(stage, () => html`<${Counted} a="given" b=${other} />`);
      (Counted.last as { a: unknown }).a = 'overwritten';
      component.stateHasChanged();
      expect(Counted.last.a).toBe('overwritten');
      other = 2;
      component.stateHasChanged();
      expect(shown()).toBe('<p>given</p>');
    });

    it('4.4 a root component keeps parameters that are left out', async () => {
      const { component, setParameters } = await stage.render(Counted, { a: 1, b: 2 });
      setParameters({ a: 3 });
      expect([component.a, component.b]).toEqual([3, 2]);
    });
  });

  describe('9 EventCallback', () => {
    class Child extends Component {
      readonly onPicked = parameter<EventCallback<string>>();
      renders = 0;
      static last: Child;
      override render() {
        Child.last = this;
        this.renders++;
        return html`<button @onclick=${() => this.onPicked.invokeAsync('b')}>x</button>`;
      }
    }

    it('9 a handler that is done when it returns: the child that returns its result renders once', async () => {
      let parents = 0;
      let picked = '';
      const { find, fire } = await show(stage, () => {
        parents++;
        return html`<${Child} onPicked=${(value: string) => (picked = value)} />`;
      });
      parents = Child.last.renders = 0;
      fire(find('button'), 'click');
      await settled();
      expect(picked).toBe('b');
      expect([parents, Child.last.renders]).toEqual([1, 1]);
    });

    it('9 an asynchronous handler: parent and child render again when it is done', async () => {
      let parents = 0;
      const gate = deferred();
      const { find, fire } = await show(stage, () => {
        parents++;
        return html`<${Child} onPicked=${() => gate.promise} />`;
      });
      parents = Child.last.renders = 0;
      fire(find('button'), 'click');
      expect([parents, Child.last.renders]).toEqual([1, 1]);
      gate.resolve();
      await settled();
      // The handler is new in each render of the parent, so that render reaches the child as well.
      expect(parents).toBe(2);
      expect(Child.last.renders).toBe(3);
    });

    it('9 without a receiver the handler is called and nothing renders', async () => {
      const given: string[] = [];
      const { component } = await stage.render(Child, { onPicked: (value: string) => given.push(value) });
      const { renders } = component;
      await component.onPicked.invokeAsync('x');
      expect(given).toEqual(['x']);
      expect(component.renders).toBe(renders);
    });

    it('9 an empty one has no delegate, and null or false leave it empty', async () => {
      const found: boolean[] = [];
      class Looks extends Child {
        override onParametersSet(): void {
          found.push(this.onPicked.hasDelegate);
        }
      }
      await show(
        stage,
        () =>
          html`<${Looks} /><${Looks} onPicked=${null} /><${Looks} onPicked=${false} /><${Looks} onPicked=${() => {}} />`,
      );
      expect(found).toEqual([false, false, false, true]);
      await expect(EventCallback.empty.invokeAsync(undefined as never)).resolves.toBeUndefined();
    });

    it('9 a failure rejects to the child, which may catch it', async () => {
      let caught: unknown;
      class Catches extends Component {
        readonly onPicked = parameter<EventCallback>();
        override render() {
          return html`<button @onclick=${async () => {
            try {
              await this.onPicked.invokeAsync();
            } catch (error) {
              caught = error;
            }
          }}>x</button>`;
        }
      }
      let failing: () => unknown = () => {
        throw new Error('sync');
      };
      const { component, errors, find, fire } = await show(
        stage,
        () => html`<${Catches} onPicked=${() => failing()} />`,
      );
      fire(find('button'), 'click');
      await settled();
      expect(caught).toMatchObject({ message: 'sync' });
      failing = () => Promise.reject(new Error('async'));
      component.stateHasChanged();
      fire(find('button'), 'click');
      await settled();
      expect(caught).toMatchObject({ message: 'async' });
      expect(errors).toEqual([]);
    });

    it('9 a cancelled handler is done, without a second render', async () => {
      let parents = 0;
      const gate = deferred();
      const { errors, find, fire } = await show(stage, () => {
        parents++;
        return html`<${Child} onPicked=${() => gate.promise} />`;
      });
      parents = 0;
      fire(find('button'), 'click');
      gate.reject(abortError());
      await settled();
      expect(parents).toBe(1);
      expect(errors).toEqual([]);
    });

    it('9 an EventCallback may be an event handler of an element', async () => {
      class Passes extends Component {
        readonly onPicked = parameter.eventCallback<unknown>();
        override render() {
          return html`<i @onclick=${this.onPicked}>x</i>`;
        }
      }
      let seen: unknown;
      const {
        find,
        fire,
        html: shown,
      } = await show(
        stage,
        () => html`<${Passes} onPicked=${(event: { type: string }) => (seen = event.type)} /><b>${seen}</b>`,
      );
      fire(find('i'), 'click');
      expect(shown()).toBe('<i>x</i><b>click</b>');
    });
  });

  describe('1.6 parameters in tags', () => {
    it('1.6 keep their type, and are passed when they are null or false', async () => {
      const seen: unknown[] = [];
      class Looks extends Counted {
        override onParametersSet(): void {
          seen.push(this.a, this.b);
        }
      }
      await show(
        stage,
        () =>
          html`<${Looks as ComponentType} a=${false} b=${null} /><${Looks as ComponentType} a b="text" />`,
      );
      expect(seen).toEqual([false, null, true, 'text']);
    });
  });
}
