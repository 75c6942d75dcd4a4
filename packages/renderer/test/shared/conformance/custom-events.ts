/** Custom event types (reference section 18). */
import { Component, type EventTypeOptions, html, registerCustomEventType } from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import type { Rendered, Stage } from '../../support/stage.ts';

const log: string[] = [];

class Sample extends Component {
  prevent = false;
  stop = false;
  override render() {
    const note = (name: string) => (args: unknown) => log.push(`${name} ${JSON.stringify(args)}`);
    return html`<section @onkeydown=${() => log.push('native')} @ontestevent=${note('test')} @onkeydown.special=${note('special')} @onkeydown.another=${note('another')} @oncustomover=${note('over')}>
      <p @onkeydown.special:preventDefault=${this.prevent} @onkeydown.special:stopPropagation=${this.stop}><b id="target">x</b></p></section>`;
  }
}

async function render(stage: Stage): Promise<Rendered<Sample>> {
  log.length = 0;
  return stage.render(Sample);
}

const special: EventTypeOptions = {
  browserEventName: 'keydown',
  createEventArgs: (event) => ({ pressed: (event as unknown as { key: string }).key }),
};
const another: EventTypeOptions = { ...special };

export function customEventsConformance(stage: Stage): void {
  describe('18 custom event types', () => {
    it('18 an unregistered name is heard where its event bubbles, and gets the event itself', async () => {
      let found: unknown;
      class Plain extends Component {
        override render() {
          return html`<p @onsneeze=${(event: unknown) => (found = event)}><b>x</b></p>`;
        }
      }
      const { find, fire } = await stage.render(Plain);
      fire(find('b'), 'sneeze', { bubbles: false });
      expect(found).toBeUndefined();
      fire(find('b'), 'sneeze', { detail: 5 });
      expect(found).toMatchObject({ type: 'sneeze', detail: 5 });
    });

    it('18 registered after the render, without arguments: handlers get an empty object', async () => {
      const { app, find, fire } = await render(stage);
      registerCustomEventType(app, 'testevent', {});
      fire(find('#target'), 'testevent');
      expect(log).toEqual(['test {}']);
    });

    it('18 createEventArgs may return null', async () => {
      const { app, find, fire } = await render(stage);
      registerCustomEventType(app, 'testevent', { createEventArgs: () => null });
      fire(find('#target'), 'testevent');
      expect(log).toEqual(['test null']);
    });

    it('18 createEventArgs gets the native event, once for all handlers', async () => {
      let made = 0;
      const seen: unknown[] = [];
      class Two extends Component {
        override render() {
          return html`<p @ontestevent=${(args: unknown) => seen.push(args)}><b @ontestevent=${(args: unknown) => seen.push(args)}>x</b></p>`;
        }
      }
      const { app, find, fire } = await stage.render(Two);
      registerCustomEventType(app, 'testevent', {
        createEventArgs: (event) => ({
          made: ++made,
          target: (event as unknown as { target: unknown }).target === find('b'),
        }),
      });
      fire(find('b'), 'testevent');
      expect(seen).toEqual([
        { made: 1, target: true },
        { made: 1, target: true },
      ]);
      expect(seen[0]).toBe(seen[1]);
      expect(made).toBe(1);
    });

    it('18 makes no arguments where no handler is met', async () => {
      let made = 0;
      const { app, container, fire } = await render(stage);
      registerCustomEventType(app, 'testevent', { createEventArgs: () => made++ });
      fire(container, 'testevent');
      expect(made).toBe(0);
    });

    it('18 an alias is heard after the native handlers, whenever it was registered', async () => {
      const { app, find, fire } = await render(stage);
      fire(find('#target'), 'keydown', { key: 'a' });
      expect(log).toEqual(['native']);
      log.length = 0;
      registerCustomEventType(app, 'keydown.special', special);
      fire(find('#target'), 'keydown', { key: 'a' });
      expect(log).toEqual(['native', 'special {"pressed":"a"}']);
    });

    it('18 several aliases are heard in the order they were registered', async () => {
      const { app, find, fire } = await render(stage);
      registerCustomEventType(app, 'keydown.another', another);
      registerCustomEventType(app, 'keydown.special', special);
      fire(find('#target'), 'keydown', { key: 'a' });
      expect(log).toEqual(['native', 'another {"pressed":"a"}', 'special {"pressed":"a"}']);
    });

    it('18 preventDefault on an alias prevents the native default', async () => {
      const { app, component, find, fire } = await render(stage);
      registerCustomEventType(app, 'keydown.special', special);
      expect(fire(find('#target'), 'keydown', { key: 'a' })).toBe(false);
      component.prevent = true;
      component.stateHasChanged();
      expect(fire(find('#target'), 'keydown', { key: 'a' })).toBe(true);
    });

    it('18 stopPropagation on an alias concerns this alias alone', async () => {
      const { app, component, find, fire } = await render(stage);
      registerCustomEventType(app, 'keydown.special', special);
      registerCustomEventType(app, 'keydown.another', another);
      component.stop = true;
      component.stateHasChanged();
      fire(find('#target'), 'keydown', { key: 'a' });
      expect(log).toEqual(['native', 'another {"pressed":"a"}']);
    });

    it('18 an alias is heard though nobody listens to the native name', async () => {
      const { app, find, fire } = await render(stage);
      registerCustomEventType(app, 'customover', { browserEventName: 'mouseover' });
      fire(find('#target'), 'mouseover');
      expect(log).toEqual(['over {}']);
    });

    it('18 an alias registered before the render works the same', async () => {
      log.length = 0;
      class Empty extends Component {
        shown = false;
        override render() {
          return this.shown ? html`<${Sample} />` : null;
        }
      }
      const { app, component, find, fire } = await stage.render(Empty);
      registerCustomEventType(app, 'keydown.special', special);
      component.shown = true;
      component.stateHasChanged();
      fire(find('#target'), 'keydown', { key: 'z' });
      expect(log).toEqual(['native', 'special {"pressed":"z"}']);
    });

    it('18 an alias of submit prevents the submit, as its browser event does', async () => {
      class Form extends Component {
        override render() {
          return html`<form @oncustomsubmit=${() => log.push('submitted')}></form>`;
        }
      }
      const { app, find, fire } = await stage.render(Form);
      registerCustomEventType(app, 'customsubmit', { browserEventName: 'submit' });
      log.length = 0;
      expect(fire(find('form'), 'submit')).toBe(true);
      expect(log).toEqual(['submitted']);
    });

    it('18 apps have types of their own', async () => {
      const one = await render(stage);
      const two = await render(stage);
      registerCustomEventType(one.app, 'testevent', { createEventArgs: () => 'one' });
      registerCustomEventType(two.app, 'testevent', { createEventArgs: () => 'two' });
      two.fire(two.find('#target'), 'testevent');
      expect(log).toEqual(['test "two"']);
    });

    it('18 refuses what Blazor refuses, in its words', async () => {
      const { app } = await render(stage);
      const register = (name: string, options: unknown) => (): void =>
        registerCustomEventType(app, name, options as EventTypeOptions);
      registerCustomEventType(app, 'testevent', {});
      expect(register('testevent', {})).toThrow("The event 'testevent' is already registered.");
      expect(register('click', {})).toThrow("The event 'click' is already registered.");
      expect(register('other', undefined)).toThrow('The options parameter is required.');
      expect(register('keydown.x', { browserEventName: 'keydown.x' })).toThrow(
        "The custom event 'keydown.x' cannot have the same name as its browserEventName 'keydown.x'. Choose a different name for the custom event.",
      );
      expect(register('scroll', { createEventArgs: () => 1 })).not.toThrow();
    });
  });
}
