/** How the frames of a `RenderTreeBuilder` are matched and written (reference 5.2 to 6.5). */
import {
  Component,
  ComponentReference,
  ElementReference,
  EventCallback,
  html,
  parameter,
  renderTree,
} from '@strop/renderer';
import { expect, it } from 'vitest';
import { again, type Build, fate, items, show } from '../../support/built.ts';
import { expectSameNodes, type Stage, type StageElement } from '../../support/stage.ts';

export function renderTreeFramesSuite(stage: Stage): void {
  for (const [fact, before, after, from] of [
    ['the same numbers are retained', '1a 2b', '1c 2d', [0, 1]],
    [
      'a new item is inserted before, between and after',
      '2a 4b',
      '1x 2a 3y 4b 5z',
      ['new', 0, 'new', 1, 'new'],
    ],
    ['an old item is removed from the start, the middle and the end', '1a 2b 3c 4d 5e', '2b 4d', [1, 3]],
    ['another number is another element, though all else is the same', '1a', '2a', ['new']],
    ['rounds of a loop are matched by their place', '1a 1b 1c', '1x 1a 1b 1c', [0, 1, 2, 'new']],
    ['rounds of a loop are removed from its end', '1a 1b 1c', '1b 1c', [0, 1]],
    [
      'an item after a loop that grows is retained',
      '0s 1a 2b 9z',
      '0s 1a 2b 1c 2d 9z',
      [0, 1, 2, 'new', 'new', 3],
    ],
    ['an item after a loop that shrinks is retained', '0s 1a 2b 1c 2d 9z', '0s 1a 2b 9z', [0, 1, 2, 5]],
    ['a loop that begins before a lone item', '9z', '1a 2b 1c 2d 9z', ['new', 'new', 'new', 'new', 0]],
    ['a loop that vanishes from before a lone item', '1a 2b 1c 2d 9z', '9z', [4]],
    [
      'what a round leaves out is removed from that round, not from the last',
      '1a 2b 1c 2d 1e 2f',
      '1a 1c 2d 1e',
      [0, 2, 3, 4],
    ],
    ['what a round adds is new, though a later round had one', '1a 1b 2c', '1a 2x 1b 2c', [0, 'new', 1, 2]],
    ['what comes to the round before is not taken from the next', '1a 2b 1c', '1a 1c 2d', [0, 2, 'new']],
    [
      'both begin another round with different items',
      '1a 2b 3c 3d',
      '1a 2b 3c 1x 2y 3d',
      [0, 1, 2, 'new', 'new', 3],
    ],
    ['keys are retained wherever they go', '1a!a 1b!b 1c!c', '1c!c 1a!a 1b!b', [2, 0, 1]],
    ['keys beat sequence numbers', '1a!a 2b!b', '1b!b 2a!a', [1, 0]],
    ['a key that is gone, one that is new', '1a!a 1b!b 1c!c', '1a!a 1x!x 1c!c', [0, 'new', 2]],
    ['another key is another element', '1a!a', '1a!b', ['new']],
    ['a key never matches an element without one', '1a!a', '1a', ['new']],
    ['an element without a key never matches one with a key', '1a', '1a!a', ['new']],
    ['first and last change places around one without a key', '1a!a 2b 3c!c', '1c!c 2b 3a!a', [2, 1, 0]],
    ['items without keys are inserted around one with a key', '2k!k', '1x 2k!k 3y', ['new', 0, 'new']],
    ['items moved and replaced at once', '1a!a 1b!b 1c!c 1d!d', '1d!d 1x!x 1a!a 1c!c', [3, 'new', 0, 2]],
  ] as [string, string, string, (number | 'new')[]][]) {
    it(`5.2 ${fact}: ${before} to ${after}`, async () => {
      const rendered = await show(stage, items(...before.split(' ')));
      const found = fate(rendered, items(...after.split(' ')));
      expect(found.shown).toBe(after.replace(/\d|!\w/g, ''));
      expect(found.from).toEqual(from);
    });
  }

  it('5.2 a key that two siblings share is refused, and the list stays as it was', async () => {
    const rendered = await show(stage, items('1a!a', '1b!b'));
    again(rendered, items('1a!a', '1b!b', '1c!a'));
    expect((rendered.errors as Error[])[0]!.message).toContain(
      "More than one sibling of element 'i' has the same key value, 'a'. Key values must be unique.",
    );
    expect(rendered.html()).toBe('<i>a</i><i>b</i>');
    again(rendered, items('1b!b', '1a!a'));
    expect(rendered.html()).toBe('<i>b</i><i>a</i>');
  });

  it('5.2 another element or component at the same number is made anew', async () => {
    const one = (name: string): Build => {
      return (builder) => {
        builder.openElement(0, name);
        builder.addContent(1, 'text');
        builder.closeElement();
      };
    };
    const rendered = await show(stage, one('b'));
    again(rendered, one('u'));
    expect(rendered.html()).toBe('<u>text</u>');
    again(rendered, (builder) => builder.addContent(0, 'text'));
    expect(rendered.html()).toBe('text');
    again(rendered, one('u'));
    expect(rendered.html()).toBe('<u>text</u>');
  });

  it('5.2 a region is matched by its number, and what it holds by theirs', async () => {
    const region = (sequence: number, ...list: string[]): Build => {
      return (builder) => {
        builder.openRegion(sequence);
        items(...list)(builder);
        builder.closeRegion();
        builder.openElement(9, 'i');
        builder.closeElement();
      };
    };
    const rendered = await show(stage, region(1, '1a', '2b'));
    expect(fate(rendered, region(1, '2b', '3c')).from).toEqual([1, 'new', 2]);
    expect(fate(rendered, region(2, '2b', '3c')).from).toEqual(['new', 'new', 2]);
  });

  it('5.2 keys are local to their parent', async () => {
    const lists = (...groups: string[][]): Build => {
      return (builder) => {
        for (const group of groups) {
          builder.openElement(0, 'p');
          items(...group)(builder);
          builder.closeElement();
        }
      };
    };
    const rendered = await show(stage, lists(['1a!a', '1b!b'], ['1a!a']));
    expect(fate(rendered, lists(['1b!b'], ['1a!a', '1b!b'])).from).toEqual([1, 2, 'new']);
  });

  it('5.3 attributes come, change and go by name, whatever their order and number', async () => {
    const element = (attributes: [string, unknown][]): Build => {
      return (builder) => {
        builder.openElement(0, 'i');
        attributes.forEach(([name, value], sequence) => builder.addAttribute(sequence + 1, name, value));
        builder.closeElement();
      };
    };
    const rendered = await show(
      stage,
      element([
        ['title', 'a'],
        ['lang', 'en'],
      ]),
    );
    const before = rendered.findAll('i');
    again(
      rendered,
      element([
        ['lang', 'de'],
        ['class', 'x'],
        ['style', 'color: red'],
      ]),
    );
    expect(rendered.html()).toBe('<i lang="de" class="x" style="color: red;"></i>');
    again(rendered, element([]));
    expect(rendered.find('i').getAttribute('lang')).toBe(null);
    expectSameNodes(rendered.findAll('i'), before);
  });

  it('5.3 handlers are the latest, and render the component that built them', async () => {
    class Counter extends Component {
      n = 0;
      override render() {
        return renderTree((builder) => {
          builder.openElement(0, 'button');
          builder.addAttribute(1, 'onclick', () => (this.n += 1));
          builder.addContent(2, this.n);
          builder.closeElement();
        });
      }
    }
    const { find, fire, html: shown } = await stage.render(Counter);
    const button = find('button');
    fire(button, 'click');
    fire(button, 'click');
    expect(shown()).toBe('<button>2</button>');
    expectSameNodes([find('button')], [button]);
  });

  it('5.3 events are prevented and stopped as the attributes say in this render', async () => {
    const log: string[] = [];
    const build = (prevent: boolean, stop: boolean): Build => {
      return (builder) => {
        builder.openElement(0, 'p');
        builder.addAttribute(1, 'onclick', () => log.push('outer'));
        builder.openElement(2, 'i');
        builder.addEventPreventDefaultAttribute(3, 'onclick', prevent);
        builder.addEventStopPropagationAttribute(4, 'onclick', stop);
        builder.closeElement();
        builder.closeElement();
      };
    };
    const rendered = await show(stage, (builder) => {
      builder.openElement(0, 'p');
      items('2')(builder);
      builder.closeElement();
    });
    const element = rendered.find('i');
    expect(rendered.fire(element, 'click')).toBe(false);
    again(rendered, build(true, true));
    expect([rendered.fire(element, 'click'), rendered.fire(element, 'keydown'), log]).toEqual([
      true,
      false,
      [],
    ]);
    again(rendered, build(false, false));
    expect([rendered.fire(element, 'click'), log]).toEqual([false, ['outer']]);
    expectSameNodes([rendered.find('i')], [element]);
  });

  it('5.4 a text that changes keeps its node; markup that changes is made anew, else untouched', async () => {
    const both = (text: string, markup: string): Build => {
      return (builder) => {
        builder.openElement(0, 'p');
        builder.addContent(1, text);
        builder.addMarkupContent(2, markup);
        builder.closeElement();
      };
    };
    const rendered = await show(stage, both('one', '<b>x</b>'));
    const text = rendered.find('p').firstChild;
    const bold = rendered.find('b');
    again(rendered, both('two', '<b>x</b>'));
    expectSameNodes([rendered.find('p').firstChild, rendered.find('b')], [text, bold]);
    again(rendered, both('two', '<b>y</b>'));
    expect(rendered.html()).toBe('<p>two<b>y</b></p>');
    expect(rendered.find('b') === bold).toBe(false);
  });

  it('5.5 a component is retained, and told of parameters unless they cannot have changed', async () => {
    const log: string[] = [];
    class Child extends Component {
      readonly text = parameter('');
      readonly list = parameter<unknown>(null);
      readonly childContent = parameter.fragment();
      override onInitialized() {
        log.push('init');
      }
      override onParametersSet() {
        log.push(`set ${this.text}`);
      }
      override render() {
        return html`<u>${this.text}${this.childContent}</u>`;
      }
    }
    const build = (parameters: Record<string, unknown>): Build => {
      return (builder) => {
        builder.openComponent(0, Child);
        for (const [name, value] of Object.entries(parameters)) builder.addComponentParameter(1, name, value);
        builder.closeComponent();
      };
    };
    const rendered = await show(stage, build({ text: 'a' }));
    const element = rendered.find('u');
    expect(log.splice(0)).toEqual(['init', 'set a']);
    again(rendered, build({ text: 'a' }));
    expect(log.splice(0)).toEqual([]);
    again(rendered, build({ text: 'b' }));
    expect(log.splice(0)).toEqual(['set b']);
    const list: unknown[] = [];
    again(rendered, build({ text: 'b', list }));
    again(rendered, build({ text: 'b', list }));
    expect(log.splice(0)).toEqual(['set b', 'set b']);
    again(rendered, build({ childContent: () => html`<s>c</s>` }));
    expect(rendered.html()).toBe('<u>b<s>c</s></u>');
    expectSameNodes([rendered.find('u')], [element]);
  });

  it('5.5 a component of another class is disposed and replaced; a key moves the instance', async () => {
    const log: string[] = [];
    class Left extends Component {
      readonly id = parameter('');
      override render() {
        return html`<i>${this.id}</i>`;
      }
      [Symbol.dispose]() {
        log.push(`gone ${this.id}`);
      }
    }
    class Right extends Left {}
    const build = (...list: [typeof Left, string][]): Build => {
      return (builder) => {
        for (const [type, id] of list) {
          builder.openComponent(0, type);
          builder.addAttribute(1, 'id', id);
          builder.setKey(id);
          builder.closeComponent();
        }
      };
    };
    const rendered = await show(stage, build([Left, 'a'], [Left, 'b'], [Left, 'c']));
    expect(fate(rendered, build([Left, 'c'], [Right, 'a'], [Left, 'b']))).toEqual({
      shown: 'c a b',
      from: [2, 'new', 1],
    });
    expect(log).toEqual(['gone a']);
  });

  it('5.6 a capture gets one reference, attached after the render, and is not called again', async () => {
    const captured: ElementReference[] = [];
    const own = new ElementReference();
    const build = (sequence: number): Build => {
      return (builder) => {
        builder.openElement(sequence, 'i');
        builder.addElementReferenceCapture(5, (reference) => captured.push(reference));
        builder.closeElement();
        builder.openElement(9, 'b');
        builder.addElementReferenceCapture(10, own);
        builder.closeElement();
      };
    };
    const rendered = await show(stage, build(0));
    again(rendered, build(0));
    expect([captured.length, captured[0]!.state, own.state]).toEqual([1, 'attached', 'attached']);
    const { id } = captured[0]!;
    again(rendered, build(0));
    expect(captured[0]!.id).toBe(id);
    again(rendered, build(1));
    expect(captured.map(({ state }) => state)).toEqual(['detached', 'attached']);
    expect(captured[1]!.id === id).toBe(false);
  });

  it('5.6 a capture of a component gets the instance once, after its first parameters', async () => {
    const log: string[] = [];
    class Child extends Component {
      override onParametersSet() {
        log.push('set');
      }
      override render() {
        return 'child';
      }
    }
    const own = new ComponentReference<Child>();
    const build: Build = (builder) => {
      builder.openComponent(0, Child);
      builder.addComponentReferenceCapture(1, (child) =>
        log.push(child instanceof Child ? 'captured' : 'what'),
      );
      builder.closeComponent();
      builder.openComponent(2, Child);
      builder.addComponentReferenceCapture(3, own);
      builder.closeComponent();
    };
    const rendered = await show(stage, build);
    again(rendered, build);
    expect(log).toEqual(['set', 'captured', 'set']);
    expect(own.current).toBeInstanceOf(Child);
  });

  it('6.3 SVG elements stand in their namespace and keep the case of names and attributes', async () => {
    const rendered = await show(stage, (builder) => {
      builder.openElement(0, 'svg');
      builder.addAttribute(1, 'viewBox', '0 0 1 1');
      builder.openElement(2, 'linearGradient');
      builder.addAttribute(3, 'gradientUnits', 'userSpaceOnUse');
      builder.closeElement();
      builder.openElement(4, 'foreignObject');
      items('5x')(builder);
      builder.closeElement();
      builder.closeElement();
    });
    const svg = 'http://www.w3.org/2000/svg';
    const found = (name: string): StageElement => rendered.find(name);
    expect(
      ['svg', 'linearGradient', 'foreignObject', 'i'].map((name) => found(name).namespaceURI === svg),
    ).toEqual([true, true, true, false]);
    expect(rendered.html()).toBe(
      '<svg viewBox="0 0 1 1"><linearGradient gradientUnits="userSpaceOnUse"></linearGradient><foreignObject><i>x</i></foreignObject></svg>',
    );
  });

  it('6.3 what a template element holds stands in its content', async () => {
    const build = (text: string): Build => {
      return (builder) => {
        builder.openElement(0, 'template');
        builder.addContent(1, text);
        items(`2${text}`)(builder);
        builder.closeElement();
      };
    };
    const rendered = await show(stage, build('a'));
    again(rendered, build('b'));
    const { content } = rendered.find('template') as unknown as { content: StageElement };
    expect([content.textContent, rendered.find('template').firstChild]).toEqual(['bb', null]);
  });

  it('6.5 a select shows the value among options that follow it', async () => {
    const build = (...options: string[]): Build => {
      return (builder) => {
        builder.openElement(0, 'select');
        builder.addAttribute(1, 'value', 'b');
        for (const option of options) {
          builder.openElement(2, 'option');
          builder.addAttribute(3, 'value', option);
          builder.addContent(4, option);
          builder.closeElement();
        }
        builder.closeElement();
      };
    };
    const rendered = await show(stage, build('a', 'b'));
    expect(rendered.find('select').value).toBe('b');
    const late = await show(stage, build('a'));
    again(late, build('a', 'b'));
    expect(late.find('select').value).toBe('b');
  });

  it('5.2 the tree of one render can be shown in several places, among other content', async () => {
    class Twice extends Component {
      n = 0;
      override render() {
        const tree = renderTree(items(`1n${this.n}`, '2x'));
        return html`<p>${tree}</p><p>${[tree, 'and', html`<b>${tree}</b>`]}</p>`;
      }
    }
    const { component, html: shown, findAll } = await stage.render(Twice);
    const before = findAll('i');
    component.n++;
    component.stateHasChanged();
    expect(shown()).toBe('<p><i>n1</i><i>x</i></p><p><i>n1</i><i>x</i>and<b><i>n1</i><i>x</i></b></p>');
    expectSameNodes(findAll('i'), before);
  });

  it('7.6 a handler may say which attribute it reports, so that a value which refuses it is shown', async () => {
    let renders = 0;
    class ByHand extends Component {
      text = 'a';
      done: boolean = false;
      updates = true;
      override render() {
        renders++;
        return renderTree((builder) => {
          builder.openElement(0, 'input');
          builder.addAttribute(1, 'value', this.text);
          builder.addAttribute(2, 'onchange', (event: Event) => {
            const { value } = (event as unknown as { target: StageElement }).target;
            if (value !== 'refused') this.text = value.toUpperCase();
          });
          if (this.updates) builder.setUpdatesAttributeName('value');
          builder.closeElement();
          builder.openElement(3, 'input');
          builder.addAttribute(4, 'type', 'checkbox');
          builder.addAttribute(5, 'checked', this.done);
          builder.addAttribute(6, 'onchange', new EventCallback(null, () => {}));
          builder.setUpdatesAttributeName('checked');
          builder.closeElement();
        });
      }
    }
    const { component, findAll, fire } = await stage.render(ByHand);
    const [field, box] = findAll('input') as [StageElement, StageElement];
    const enter = (value: string): string => {
      field.value = value;
      fire(field, 'change');
      return field.value;
    };
    expect([enter('b'), enter('refused'), enter('refused')]).toEqual(['B', 'B', 'B']);
    expect(renders).toBe(4);
    box.checked = true;
    fire(box, 'change');
    // An EventCallback without a receiver renders nothing; the next render shows the model again.
    expect([box.checked, renders]).toEqual([true, 4]);
    component.stateHasChanged();
    expect(box.checked).toBe(false);
    component.updates = false;
    component.stateHasChanged();
    expect([enter('c'), enter('refused')]).toEqual(['C', 'refused']);
  });
}
