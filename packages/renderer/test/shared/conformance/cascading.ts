/** Cascading values (reference section 10). */
import {
  cascadingParameter,
  CascadingValue,
  CascadingValueSource,
  Component,
  type ComponentType,
  html,
  parameter,
  type ParameterView,
} from '@strop/renderer';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../support/host.ts';
import { messages } from '../../support/promises.ts';
import type { Stage } from '../../support/stage.ts';

class Theme {
  readonly colour: string;
  constructor(colour: string) {
    this.colour = colour;
  }
}
class DarkTheme extends Theme {}

/** Counts what it is asked for. */
class Text extends Component {
  static last: Text;
  readonly text = cascadingParameter(String);
  readonly regular = parameter('');
  sets = 0;
  renders = 0;
  override setParametersAsync(parameters: ParameterView): Promise<void> | void {
    Text.last = this;
    this.sets++;
    return super.setParametersAsync(parameters);
  }
  override render() {
    this.renders++;
    return html`${this.text ?? 'none'}:${this.regular}`;
  }
}

class Themed extends Component {
  readonly theme = cascadingParameter(Theme);
  override render() {
    return html`${this.theme?.colour ?? String(this.theme)}`;
  }
}

class Accent extends Component {
  readonly accent = cascadingParameter<string>({ name: 'Accent' });
  override render() {
    return html`${this.accent ?? 'none'}`;
  }
}

export function cascadingConformance(stage: Stage): void {
  describe('10 cascading values', () => {
    it('10 a value reaches components at any depth, beside their direct parameters', async () => {
      class Between extends Component {
        override render() {
          return html`<i><${Text} regular="r" /></i>`;
        }
      }
      const { html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value="Hello"><${Between} /><//>`,
      );
      expect(shown()).toBe('<i>Hello:r</i>');
      expect([Text.last.sets, Text.last.renders]).toEqual([1, 1]);
    });

    it('10 without a supplier the parameter keeps its default, and nothing is reported', async () => {
      class Defaults extends Component {
        readonly theme = cascadingParameter(Theme);
        readonly size = cascadingParameter(Number, { defaultValue: 7 });
        readonly on = cascadingParameter(Boolean);
        override render() {
          return html`${String(this.theme)} ${this.size + 1} ${String(this.on)}`;
        }
      }
      const { html: shown, errors } = await show(stage, () => html`<${Defaults} />`);
      expect(shown()).toBe('undefined 8 undefined');
      expect(errors).toEqual([]);
    });

    it('10 the values are there when the lifecycle begins', async () => {
      let seen: unknown;
      class Early extends Themed {
        override onInitialized(): void {
          seen = this.theme?.colour;
        }
      }
      await show(stage, () => html`<${CascadingValue} value=${new Theme('red')}><${Early} /><//>`);
      expect(seen).toBe('red');
    });

    it('10 the nearest supplier of the type wins, and others of another type are passed over', async () => {
      const { html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value="outer"><${CascadingValue} value=${5}><${Text} /><${CascadingValue} value="inner"><${Text} /><//><//><//>`,
      );
      expect(shown()).toBe('outer:inner:');
    });

    it('10 the declared type must be the requested one or derive from it', async () => {
      const dark = new DarkTheme('dark');
      class Darker extends Component {
        readonly theme = cascadingParameter(DarkTheme);
        override render() {
          return html`<b>${this.theme?.colour ?? 'none'}</b>`;
        }
      }
      class Anything extends Component {
        readonly value = cascadingParameter(Object);
        override render() {
          return html`<u>${(this.value as Theme | undefined)?.colour ?? 'none'}</u>`;
        }
      }
      const view = (type: unknown) => () =>
        html`<${CascadingValue} value=${dark} type=${type}><${Themed} /><${Darker} /><${Anything} /><//>`;
      // Taken from the value where none is declared.
      expect((await show(stage, view(undefined))).html()).toBe('dark<b>dark</b><u>dark</u>');
      expect((await show(stage, view(Theme))).html()).toBe('dark<b>none</b><u>dark</u>');
      expect((await show(stage, view(Date))).html()).toBe('undefined<b>none</b><u>dark</u>');
    });

    it('10 a null value still matches, and hides an outer one', async () => {
      const { html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value=${new Theme('red')}><${CascadingValue} value=${null} type=${Theme}><${Themed} /><//><//>`,
      );
      expect(shown()).toBe('null');
    });

    it('10 the type is decided by the first value, so a later null goes to the same consumers', async () => {
      let value: Theme | null = new Theme('red');
      const { component, html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value=${value}><${Themed} /><//>`,
      );
      value = null;
      component.stateHasChanged();
      expect(shown()).toBe('null');
    });

    it('10 names match whatever their case, a named value no unnamed parameter, and the other way round', async () => {
      const { html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value="a" name="aCCENT"><${CascadingValue} value="b"><${Accent} />,<${Text} /><//><${Text} /><//><${CascadingValue} value="c"><${Accent} /><//>`,
      );
      expect(shown()).toBe('a,b:none:none');
    });

    it('10 a class and a name are asked for together', async () => {
      class Both extends Component {
        readonly theme = cascadingParameter(Theme, { name: 'brand' });
        override render() {
          return html`${this.theme?.colour ?? 'none'}`;
        }
      }
      const { html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value=${new Theme('red')} name="brand"><${CascadingValue} value="text" name="brand"><${Both} /><//><//>`,
      );
      expect(shown()).toBe('red');
    });

    it('10 a change reaches the consumers with their last direct parameters; what is between does not render', async () => {
      let value = 'one';
      let between = 0;
      class Between extends Component {
        override render() {
          between++;
          return html`<${Text} regular="r" />`;
        }
      }
      const { component, html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value=${value}><${Between} /><//>`,
      );
      value = 'two';
      component.stateHasChanged();
      expect(shown()).toBe('two:r');
      expect(between).toBe(1);
      expect([Text.last.sets, Text.last.renders]).toEqual([2, 2]);
    });

    it('10 a change assigns the last direct parameters again, and goes through the stages', async () => {
      const log: string[] = [];
      class Staged extends Component {
        static last: Staged;
        readonly text = cascadingParameter(String, { defaultValue: 'none' });
        regular = parameter('');
        readonly left = parameter('default');
        override onInitialized() {
          Staged.last = this;
          log.push('initialized');
        }
        override onParametersSet() {
          log.push(`set ${this.text}:${this.regular}:${this.left}`);
        }
        override async onParametersSetAsync() {
          await Promise.resolve();
          log.push('set async');
        }
        override render() {
          log.push('render');
          return html`${this.text}:${this.regular}`;
        }
      }
      let value = 'one';
      const { component, html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value=${value}><${Staged} regular="r" /><//>`,
      );
      const first = ['initialized', 'set one:r:default', 'render', 'set async', 'render'];
      await vi.waitFor(() => expect(log).toEqual(first));
      log.length = 0;
      Staged.last.regular = 'own';
      value = 'two';
      component.stateHasChanged();
      expect(shown()).toBe('two:r');
      await vi.waitFor(() => expect(log).toEqual(['set two:r:default', 'render', 'set async', 'render']));
    });

    it('10 an equal primitive notifies nobody; an object always does, the same one too', async () => {
      const theme = { colour: 'red' };
      let themeRenders = 0;
      class Colour extends Component {
        readonly theme = cascadingParameter<{ colour: string }>({ name: 'theme' });
        override render() {
          themeRenders++;
          return html`${this.theme?.colour}`;
        }
      }
      const { component, html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value="same"><${CascadingValue} value=${theme} name="theme"><${Text} regular="r" /><${Colour} /><//><//>`,
      );
      theme.colour = 'blue';
      component.stateHasChanged();
      expect(shown()).toBe('same:rblue');
      expect([Text.last.sets, Text.last.renders, themeRenders]).toEqual([1, 1, 2]);
    });

    it('10 direct parameters keep the cascading ones, and the other way round', async () => {
      let value = 'one';
      let regular = 'r';
      const { component, html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value=${value}><${Text} regular=${regular} /><//>`,
      );
      regular = 's';
      component.stateHasChanged();
      expect(shown()).toBe('one:s');
      value = 'two';
      component.stateHasChanged();
      expect(shown()).toBe('two:s');
    });

    it('10 the provider renders before its consumers, which receive the value before it does', async () => {
      const log: string[] = [];
      let value = 'one';
      let regular = 'r';
      class Logged extends Text {
        override setParametersAsync(parameters: ParameterView): Promise<void> | void {
          log.push(`set ${parameters.getValueOrDefault('text')}:${parameters.getValueOrDefault('regular')}`);
          return super.setParametersAsync(parameters);
        }
        override render() {
          log.push('consumer');
          return super.render();
        }
      }
      const content = () => {
        log.push('content');
        return html`<${Logged} regular=${regular} />`;
      };
      const { component } = await show(stage, () => html`<${CascadingValue} value=${value}>${content}<//>`);
      expect(log).toEqual(['content', 'set one:r', 'consumer']);
      log.length = 0;
      value = 'two';
      regular = 's';
      component.stateHasChanged();
      // Notified with its old direct parameters, then set again by the content: one render serves both.
      expect(log).toEqual(['set two:r', 'content', 'set two:s', 'consumer']);
    });

    it('10 a consumer that this render removes is notified once more, not rendered, and never again', async () => {
      let value = 'one';
      let on = true;
      const { component } = await show(
        stage,
        () =>
          html`<${CascadingValue} value=${123} isFixed><${CascadingValue} value=${value}>${on ? html`<${Text} />` : null}<//><//>`,
      );
      const removed = Text.last;
      value = 'two';
      on = false;
      component.stateHasChanged();
      expect([removed.sets, removed.renders]).toEqual([2, 1]);
      value = 'three';
      component.stateHasChanged();
      expect(removed.sets).toBe(2);
    });

    it('10 a fixed value is not propagated to those that have it, and new consumers get the current one', async () => {
      let value = 'one';
      let second = false;
      const { component, html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value=${value} isFixed><${Text} regular="r" />${second ? html`<${Text} />` : null}<//>`,
      );
      value = 'two';
      second = true;
      component.stateHasChanged();
      expect(shown()).toBe('one:rtwo:');
      second = false;
      component.stateHasChanged();
      expect(shown()).toBe('one:r');
    });

    it.each([
      [
        'isFixed that changes to true',
        (again: boolean) => html`<${CascadingValue} value=${{}} isFixed=${again} />`,
        'The value of IsFixed cannot be changed dynamically.',
      ],
      [
        'no value',
        () => html`<${CascadingValue} name="x" />`,
        "Missing required parameter 'Value' for component 'CascadingValue'.",
      ],
      [
        'an empty name',
        () => html`<${CascadingValue} value="x" name="" />`,
        "The parameter 'Name' for component 'CascadingValue' does not allow null or empty values.",
      ],
      [
        'an unknown parameter',
        () => html`<${CascadingValue} value="x" colour="red" />`,
        "The component 'CascadingValue' does not accept a parameter with the name 'colour'.",
      ],
    ] as [string, (again: boolean) => unknown, string][])('10 refuses %s', async (_, view, text) => {
      let again = false;
      const { component, errors } = await show(stage, () => view(again));
      again = true;
      component.stateHasChanged();
      expect(messages(errors)[0]).toContain(text);
    });

    it('10 isFixed that is left out later counts as false', async () => {
      let given: Record<string, unknown> = { value: {}, isFixed: true };
      const { component, errors } = await show(stage, () => html`<${CascadingValue} ...${given} />`);
      given = { value: {} };
      component.stateHasChanged();
      expect(messages(errors)).toEqual([
        expect.stringContaining('The value of IsFixed cannot be changed dynamically.'),
      ]);
    });

    it('10 refuses a value that nobody could ask for, and a parameter that asks for nothing', async () => {
      class Empty extends Component {
        readonly value = cascadingParameter(undefined as never);
        override render() {
          return null;
        }
      }
      const { errors } = await show(stage, () => html`<${CascadingValue} value=${undefined} /><${Empty} />`);
      expect(errors).toMatchObject([{ code: 'STROP2034' }, { code: 'STROP2033' }]);
    });

    it('4.1 a cascading parameter cannot be supplied by a tag', async () => {
      const { errors } = await show(stage, () => html`<${Themed} Theme=${new Theme('x')} />`);
      expect(messages(errors)[0]).toContain(
        "The property 'Theme' on component type 'Themed' cannot be set explicitly because it only accepts cascading values.",
      );
    });

    it('4.2 an attribute with the name of a cascading parameter is an unmatched one where those are captured', async () => {
      class Captures extends Themed {
        readonly others = parameter.unmatched();
        override render() {
          return html`${this.theme?.colour}${String(this.others['theme'])}`;
        }
      }
      const { html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value=${new Theme('red')}><${Captures} theme="direct" /><//>`,
      );
      expect(shown()).toBe('reddirect');
    });

    it('4.3 cascading values stand after the direct ones in the view, marked', async () => {
      const seen: unknown[] = [];
      class Looks extends Text {
        override setParametersAsync(parameters: ParameterView): Promise<void> | void {
          seen.push(...parameters);
          return super.setParametersAsync(parameters);
        }
      }
      await show(stage, () => html`<${CascadingValue} value="c"><${Looks} regular="r" /><//>`);
      expect(seen).toEqual([
        ['regular', 'r', false],
        ['text', 'c', true],
      ]);
    });

    it('10 a source of the app supplies every root; components above are asked first', async () => {
      const { app, component, document, html: shown } = await show(stage, () => null);
      app.cascadingValues.add(new CascadingValueSource('app'));
      app.cascadingValues.add(new CascadingValueSource('later'));
      component.view = () => html`<${Text} /><${CascadingValue} value="near"><${Text} /><//>`;
      component.stateHasChanged();
      expect(shown()).toBe('app:near:');
      const other = document.createElement('div');
      app.rootComponents.add(Text as ComponentType, other);
      expect(other.textContent).toBe('app:');
    });

    it('10 a source notifies its consumers, in one batch, with a new value or the one it has', async () => {
      const theme = new Theme('red');
      const source = new CascadingValueSource(theme);
      let renders = 0;
      class Counted extends Themed {
        readonly childContent = parameter.fragment();
        override render() {
          renders++;
          return html`${super.render()}${this.childContent}`;
        }
      }
      const { app, component, html: shown } = await show(stage, () => null);
      app.cascadingValues.add(source);
      component.view = () => html`<${Counted}><${Counted} /><//>`;
      component.stateHasChanged();
      expect(shown()).toBe('redred');
      renders = 0;
      (theme as { colour: string }).colour = 'green';
      await source.notifyChangedAsync();
      expect(shown()).toBe('greengreen');
      expect(renders).toBe(2);
      await source.notifyChangedAsync(new Theme('blue'));
      expect(shown()).toBe('blueblue');
      expect(source.currentValue.colour).toBe('blue');
      component.view = () => null;
      component.stateHasChanged();
      renders = 0;
      await source.notifyChangedAsync(new Theme('none'));
      expect(renders).toBe(0);
    });

    it('10 a source may make its value when it is first asked for, once, and not where it was given one', async () => {
      let made = 0;
      const lazy = CascadingValueSource.lazy(
        () => {
          made++;
          return new Theme('made');
        },
        { type: Theme },
      );
      const { app, component, html: shown } = await show(stage, () => html`<${Text} />`);
      app.cascadingValues.add(lazy);
      component.view = () => html`<${Text} />`;
      component.stateHasChanged();
      expect(made).toBe(0);
      component.view = () => html`<${Themed} /><${Themed} />`;
      component.stateHasChanged();
      expect(shown()).toBe('mademade');
      expect(made).toBe(1);

      const given = CascadingValueSource.lazy<string>(
        () => {
          throw new Error('not needed');
        },
        { name: 'accent' },
      );
      await given.notifyChangedAsync('given');
      app.cascadingValues.add(given);
      component.view = () => html`<${Accent} />`;
      component.stateHasChanged();
      expect(shown()).toBe('given');
    });

    it('10 a fixed source cannot notify', async () => {
      const source = new CascadingValueSource('x', { isFixed: true });
      await expect(source.notifyChangedAsync('y')).rejects.toThrow(
        'Cannot notify about changes because the CascadingValueSource is configured as fixed.',
      );
    });

    it('10 a value does not cross roots', async () => {
      const {
        app,
        find,
        html: shown,
      } = await show(
        stage,
        () => html`<${CascadingValue} value="outer"><div id="inner"></div><${Text} /><//>`,
      );
      app.rootComponents.add(Text as ComponentType, find('#inner'));
      expect(shown()).toBe('<div id="inner">none:</div>outer:');
    });

    it('10 the supplier found first stays the supplier for the life of the consumer', async () => {
      let given: Record<string, unknown> = { value: 'in' };
      const { component, html: shown } = await show(
        stage,
        () => html`<${CascadingValue} value="outer"><${CascadingValue} ...${given}><${Text} /><//><//>`,
      );
      expect(shown()).toBe('in:');
      given = { value: 'in', name: 'named' };
      component.stateHasChanged();
      expect(shown()).toBe('in:');
    });
  });
}
