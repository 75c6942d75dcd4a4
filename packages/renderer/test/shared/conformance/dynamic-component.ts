/** DynamicComponent (reference 12.1), and references to components (1.3, 28). */
import {
  Component,
  ComponentReference,
  DynamicComponent,
  type EventCallback,
  html,
  parameter,
  type ParameterView,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { messages } from '../../support/promises.ts';
import type { Stage } from '../../support/stage.ts';

class Widget extends Component {
  readonly label = parameter('');
  readonly thing = parameter<object>();
  readonly onPicked = parameter<EventCallback<string>>();
  readonly childContent = parameter.fragment();
  sets = 0;
  own = 0;
  override setParametersAsync(parameters: ParameterView): Promise<void> | void {
    this.sets++;
    return super.setParametersAsync(parameters);
  }
  override render() {
    return html`<button @onclick=${() => this.onPicked.invokeAsync(this.label)}>${this.label}${this.own}</button>${this.childContent}`;
  }
}
class Other extends Component {
  readonly label = parameter('');
  override render() {
    return html`<i>${this.label}</i>`;
  }
}

class Host extends Component {
  type: unknown = Widget;
  given: Record<string, unknown> | null = { label: 'a' };
  extra: Record<string, unknown> = {};
  readonly dynamic = new ComponentReference<DynamicComponent>();
  picked = '';
  renders = 0;
  override render() {
    this.renders++;
    return html`<${DynamicComponent} @ref=${this.dynamic} type=${this.type} parameters=${this.given} ...${this.extra} /><b>${this.picked}</b>`;
  }
}

export function dynamicComponentConformance(stage: Stage): void {
  describe('12.1 DynamicComponent', () => {
    it('12.1 shows a component of the class, with the parameters of the record', async () => {
      const { component, html: shown } = await stage.render(Host);
      expect(shown()).toBe('<button>a0</button><b></b>');
      expect(component.dynamic.current!.instance).toBeInstanceOf(Widget);
    });

    it('12.1 takes no parameters as well', async () => {
      class None extends Component {
        override render() {
          return html`<${DynamicComponent} type=${Other} /><${DynamicComponent} TYPE=${Other} parameters=${null} />`;
        }
      }
      const { html: shown } = await stage.render(None);
      expect(shown()).toBe('<i></i><i></i>');
    });

    it('12.1 keeps the instance of the same class and replaces that of another one', async () => {
      const { component, html: shown } = await stage.render(Host);
      const first = component.dynamic.current!.instance;
      component.given = { label: 'b' };
      component.stateHasChanged();
      expect(shown()).toBe('<button>b0</button><b></b>');
      expect(component.dynamic.current!.instance).toBe(first);
      component.type = Other;
      component.stateHasChanged();
      expect(shown()).toBe('<i>b</i><b></b>');
      expect(component.dynamic.current!.instance).toBeInstanceOf(Other);
    });

    it('12.1 the component is set again only where a value may have changed', async () => {
      const { component } = await stage.render(Host);
      const widget = component.dynamic.current!.instance as Widget;
      component.stateHasChanged();
      component.given = { label: 'a' };
      component.stateHasChanged();
      expect(widget.sets).toBe(1);
      component.given = { label: 'a', thing: {} };
      component.stateHasChanged();
      component.stateHasChanged();
      expect(widget.sets).toBe(3);
      component.given['label'] = 'changed in place';
      component.stateHasChanged();
      expect(widget.label).toBe('changed in place');
    });

    it('12.1 a render of the component renders neither the DynamicComponent nor its parent', async () => {
      const { component, html: shown } = await stage.render(Host);
      const widget = component.dynamic.current!.instance as Widget;
      widget.own = 1;
      widget.stateHasChanged();
      expect(shown()).toBe('<button>a1</button><b></b>');
      expect([component.renders, widget.sets]).toEqual([1, 1]);
    });

    it('12.1 handlers and fragments in the record belong to the component that wrote it', async () => {
      const { component, find, fire, html: shown } = await stage.render(Host);
      component.given = {
        label: 'x',
        onPicked: (label: string) => {
          component.picked = label;
        },
        childContent: () => html`<u @onclick=${() => (component.picked = 'content')}>u</u>`,
      };
      component.stateHasChanged();
      fire(find('button'), 'click');
      expect(shown()).toBe('<button>x0</button><u>u</u><b>x</b>');
      fire(find('u'), 'click');
      expect(find('b').textContent).toBe('content');
    });

    it('12.1 refuses a missing type and a parameter of its own that it does not have', async () => {
      const none = await stage.render(Host);
      none.component.type = null;
      none.component.stateHasChanged();
      expect(messages(none.errors)[0]).toContain(
        'The DynamicComponent component requires a non-null value for the parameter Type.',
      );
      const extra = await stage.render(Host);
      extra.component.extra = { label: 'x' };
      extra.component.stateHasChanged();
      expect(messages(extra.errors)[0]).toContain(
        "DynamicComponent does not accept a parameter with the name 'label'.",
      );
    });
  });

  describe('references to components', () => {
    it('1.3 a ComponentReference holds the instance until it is disposed', async () => {
      class Parent extends Component {
        readonly widget = new ComponentReference<Widget>();
        on = true;
        override render() {
          return this.on ? html`<${Widget} @ref=${this.widget} label="w" />` : null;
        }
      }
      const { component } = await stage.render(Parent);
      const first = component.widget.current;
      expect(first?.label).toBe('w');
      component.on = false;
      component.stateHasChanged();
      expect(component.widget.current).toBeUndefined();
      component.on = true;
      component.stateHasChanged();
      expect(component.widget.current).toBeInstanceOf(Widget);
      expect(component.widget.current).not.toBe(first);
    });

    it('28 a component is referred to after the first part of its lifecycle, before it renders', async () => {
      const log: string[] = [];
      class Logged extends Component {
        override onInitialized(): void {
          log.push('initialized');
        }
        override render() {
          log.push('render');
          return null;
        }
      }
      class Parent extends Component {
        override render() {
          return html`<${Logged} @ref=${() => log.push('reference')} />`;
        }
      }
      await stage.render(Parent);
      expect(log).toEqual(['initialized', 'reference', 'render']);
    });
  });
}
