/**
 * What works, but not as it was meant, is told on the console in development: once for a place, with the components around. What is
 * meant is never told of.
 */
import {
  bind,
  Component,
  each,
  type EventCallback,
  html,
  parameter,
  registerCustomEventType,
} from '@strop/renderer';
import { afterEach, expect, it, vi } from 'vitest';
import type { Stage } from '../support/stage.ts';
import { rendered, Sample, showing } from '../support/told.ts';

class Secretive extends Sample {
  readonly #hidden = 'x';
  override render(): ReturnType<Component['render']> {
    return html`<p title=${this.#hidden}>@hidden</p>`;
  }
}

class Rows extends Sample {
  override render(): ReturnType<Component['render']> {
    return ['a'].map((item) => html`<p title=${item}>@item.length</p>`);
  }
}

/** A tag that nobody follows at build time, since what is told here is read from the source as it is written. */
type Tag = typeof html;

const inBraces = (html: Tag): typeof Sample =>
  class Braces extends Sample {
    override render(): ReturnType<Component['render']> {
      return html`<ul>${[1, 2].map((row) => {
        html`<li>${row}</li>`;
      })}</ul>`;
    }
  };

const eachInBraces = (html: Tag): typeof Sample =>
  showing(() =>
    each([1], (() => {
      html`<li></li>`;
    }) as never),
  );

const walked = (html: Tag): typeof Sample =>
  class Walked extends Sample {
    readonly rows: readonly number[] = [1, 2];
    override render(): ReturnType<Component['render']> {
      return html`<ul>${this.rows.forEach((row) => html`<li>${row}</li>`) as undefined}</ul>`;
    }
  };

class Quiet extends Sample {
  shown: unknown = null;
  override render(): ReturnType<Component['render']> {
    if (this.shown !== null) return [];
    const rows = [1, 2].map((row) => (row > 2 ? html`<li>${row}</li>` : undefined));
    [1].forEach(() => {
      this.shown = html`<p>later</p>`;
    });
    return html`<ul>${rows}</ul>`;
  }
}

class Empty {}

class Blank extends Component {
  override render(): ReturnType<Component['render']> {
    return null;
  }
}

/** Of which a class knows that nothing calls it. */
function named(method: string): typeof Sample {
  const Odd = { Odd: class extends Sample {} }.Odd;
  Object.defineProperty(Odd.prototype, method, { value() {} });
  return Odd;
}

const told: [title: string, type: () => typeof Sample, code: string, part: string][] = [
  ['a list as class', () => showing(() => html`<p class=${['a', 'b']}></p>`), 'STROP2107', "shows 'a,b'"],
  ['a list in a class', () => showing(() => html`<p class="c ${['a', 'b']}"></p>`), 'STROP2107', "'class'"],
  ['a boolean in a class', () => showing(() => html`<p class="c ${false}"></p>`), 'STROP2118', "'false'"],
  ['a list of texts elsewhere', () => showing(() => html`<p title=${['a']}></p>`), 'STROP2107', "'title'"],
  ['a list as style', () => showing(() => html`<p style=${['color: red']}></p>`), 'STROP2107', "'style'"],
  ['a list in a splat', () => showing(() => html`<p ...${{ class: ['a'] }}></p>`), 'STROP2107', "'class'"],
  [
    'a list beside a splat',
    () => showing(() => html`<p class=${['a']} ...${{}}></p>`),
    'STROP2107',
    "'class'",
  ],
  [
    'an object as class',
    () => showing(() => html`<p class=${{ a: true }}></p>`),
    'STROP2108',
    '[object Object]',
  ],
  [
    'an object in an attribute',
    () => showing(() => html`<a href="/${{ id: 1 }}"></a>`),
    'STROP2108',
    "'href'",
  ],
  ['an object as value', () => showing(() => html`<input value=${{ id: 1 }}>`), 'STROP2108', "'value'"],
  [
    'a promise as an attribute',
    () => showing(() => html`<a href=${Promise.resolve('/')}></a>`),
    'STROP2108',
    '[object Promise]',
  ],
  [
    'a function as an attribute',
    () => showing(() => html`<p title=${() => 'x'}></p>`),
    'STROP2109',
    "'title'",
  ],
  [
    'a function in an attribute',
    () => showing(() => html`<p class="a ${() => 'x'}"></p>`),
    'STROP2109',
    "'class'",
  ],
  ['a function as style', () => showing(() => html`<p style=${() => ''}></p>`), 'STROP2109', "'style'"],
  [
    'an object as text',
    () => showing(() => html`<p>${{ name: 'Ada', born: 1815 }}</p>`),
    'STROP2110',
    "'name', 'born'",
  ],
  ['an object of a class', () => showing(() => html`<p>a ${new Empty()} b</p>`), 'STROP2110', 'no fields'],
  ['an object among others', () => showing(() => html`<p>${['a', { b: 1 }]}</p>`), 'STROP2110', "'b'"],
  [
    'an object of no class',
    () => showing(() => html`<p>${Object.create(null)}</p>`),
    'STROP2110',
    '[object Object]',
  ],
  ['an object as all there is', () => showing(() => ({ view: 1 })), 'STROP2110', "'view'"],
  ['a Map', () => showing(() => html`<p>${new Map([['a', 1]])}</p>`), 'STROP2111', 'Map'],
  [
    'a field that there is not',
    () => showing((self) => html`<input @bind=${bind(self, 'nme' as 'title')}>`),
    'STROP2112',
    "'nme'",
  ],
  [
    'a field in another case',
    () => showing(() => html`<input @bind=${bind({ name: '' }, 'Name' as 'name')}>`),
    'STROP2112',
    "Did you mean 'name'?",
  ],
  [
    'render without return',
    () => {
      class Silent extends Sample {}
      Object.assign(Silent.prototype, {
        render() {
          // It makes a template and drops it.
          html`<p>never</p>`;
        },
      });
      return Silent;
    },
    'STROP2114',
    "'Silent'",
  ],
  ['a member in text', () => showing(() => html`<p>Count: @count</p>`), 'STROP2115', '${this.count}'],
  ['a member as C# spells it', () => showing(() => html`<p>(@Count)</p>`), 'STROP2115', '${this.count}'],
  ['a member as a parameter', () => showing(() => html`<${Sample} title="@title" />`), 'STROP2115', '@title'],
  ['a private member', () => Secretive, 'STROP2115', '${this.#hidden}'],
  ['a name of the source', () => Rows, 'STROP2115', '${item}'],
  [
    'one reference on two elements',
    () => showing((self) => html`<p @ref=${self.field}></p><b @ref=${self.field}></b>`),
    'STROP2116',
    "on a 'p' and on a 'b'",
  ],
  [
    'one reference for all rows',
    () => showing((self) => [1, 2].map((key) => html`<li @key=${key} @ref=${self.field}></li>`)),
    'STROP2116',
    "on a 'li' and on a 'li'",
  ],
  [
    'a property by the name of its attribute',
    () => showing(() => html`<div><b .class=${'a'}></b></div>`),
    'STROP2120',
    '`.className=${…}`',
  ],
  ['a template in braces', () => inBraces(html), 'STROP2122', 'list of 2'],
  ['rows of each in braces', () => eachInBraces(html), 'STROP2122', 'list of 1'],
  ['forEach', () => walked(html), 'STROP2123', '`this.rows.map(…)`'],
  [
    "another framework's word for an attribute",
    () => showing(() => html`<p className=${'a'}></p>`),
    'STROP2121',
    '`class`',
  ],
  ['a key without the sign', () => showing(() => html`<p key=${1}></p>`), 'STROP2121', '`@key`'],
];

/** What only documents tell that know the names of their elements. */
const toldInPages: [title: string, type: () => typeof Sample, code: string, part: string][] = [
  ['a misspelt event', () => showing(() => html`<b @onclik=${() => {}}></b>`), 'STROP2119', '`@onclick`'],
  [
    'a misspelt event without the sign',
    () => showing(() => html`<b onclik=${() => {}}></b>`),
    'STROP2119',
    '`@onclick`',
  ],
  [
    'an event as React writes it',
    () => showing(() => html`<b onKeyDown=${() => {}}></b>`),
    'STROP2119',
    '`@onkeydown`',
  ],
  [
    'an event as Svelte writes it',
    () => showing(() => html`<b on:click=${() => {}}></b>`),
    'STROP2119',
    '`@onclick`',
  ],
  [
    'an option of a misspelt event',
    () => showing(() => html`<b @onsumbit:preventDefault></b>`),
    'STROP2119',
    '`@onsubmit`',
  ],
  [
    'a misspelt event of a binding',
    () => showing((self) => html`<input @bind=${bind(self, 'n')} @bind:event="oninptu">`),
    'STROP2119',
    '`@oninput`',
  ],
  [
    'a misspelt long event',
    () => showing(() => html`<b @onpointerdwon=${() => {}}></b>`),
    'STROP2119',
    '`@onpointerdown`',
  ],
  [
    'a property in another case',
    () => showing(() => html`<input .readonly=${true}>`),
    'STROP2120',
    '`.readOnly=${…}`',
  ],
  [
    'a misspelt property',
    () => showing(() => html`<b .textContnet=${'a'}></b>`),
    'STROP2120',
    '`.textContent=${…}`',
  ],
];

/** Names of somebody's own, some of them not far from those of browsers, and names that elements have no `on…` for. */
const ownEvents = (
  'mapready changed closed clicks clicked opened selected toggled draw end move pan loaded dragged resized ' +
  'inputs focusin compositionend touchstart mousewheel'
).split(' ');

/** Handler on an element, both by their names. */
function hearing(event: string, element: string): typeof Sample {
  const strings = [`<${element} @on${event}=`, `></${element}>`];
  return showing(() => html(Object.assign(strings, { raw: strings }), () => {}));
}

const meant: [title: string, type: () => typeof Sample][] = [
  [
    'texts of several kinds',
    () => showing(() => html`<p class=${'a'} title=${null}>${[1, 2n, 'x', true, null]}</p>`),
  ],
  [
    'a date and an address',
    () => showing(() => html`<a href=${new URL('http://a.test/')}>${new Date(0)}</a>`),
  ],
  [
    'booleans where they say something',
    () => showing(() => html`<p class=${false} data-open="is-${false}"></p>`),
  ],
  ['numbers with commas', () => showing(() => html`<svg viewBox=${[0, 0, 9, 9]}></svg>`)],
  [
    'a list of chosen values',
    () => showing(() => html`<select multiple value=${['a']}><option>a</option></select>`),
  ],
  ['styles as an object', () => showing(() => html`<p style=${{ color: 'red' }} ...${{ title: 'x' }}></p>`)],
  [
    'an object with a text',
    () => showing(() => html`<p title=${{ toString: () => 'x' }}>${{ toString: () => 'y' }}</p>`),
  ],
  ['an object as a property', () => showing(() => html`<p .data=${{ a: 1 }}></p>`)],
  ['a handler without a sign', () => showing(() => html`<p onclick=${() => {}}></p>`)],
  [
    'a Set, and what a Map holds',
    () => showing(() => html`<p>${new Set(['a'])}${new Map([['a', 1]]).values()}</p>`),
  ],
  [
    'a model that has the field later',
    () => showing(() => html`<input @bind=${bind({} as { a?: string }, 'a')}>`),
  ],
  ['accessors', () => showing(() => html`<input @bind=${bind({ get: () => '', set: () => {} })}>`)],
  ['render that shows nothing', () => showing(() => undefined)],
  ['an empty render', () => Object.assign(class extends Sample {}, {})],
  [
    'addresses, handles, packages',
    () => showing(() => html`<p title="a@count">me@count.test @ada @strop/count @media</p>`),
  ],
  ['code', () => showing(() => html`<pre>@count</pre><code>@count</code>`)],
  ['rows that show nothing, and a template for later', () => Quiet],
  ['fields of elements that nobody else has', () => showing(() => html`<b .data=${1} .item=${2}></b>`)],
  ['a value with the sign', () => showing(() => html`<p title=${'@count'}>${'@count'}</p>`)],
  [
    'a reference that goes on to another element',
    () =>
      showing((self) =>
        self.n === 0 ? html`<p @ref=${self.field}></p>` : html`<div><b @ref=${self.field}></b></div>`,
      ),
  ],
];

export function mistakesToldSuite(stage: Stage): void {
  afterEach(() => vi.restoreAllMocks());

  it.each(told)('tells of %s, once', async (_, type, code, part) => {
    const warnings = await rendered(stage, type());
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`${code}: `);
    expect(warnings[0]).toContain(part);
    expect(warnings[0]).toMatch(/Fix: [^]*\n {4}in <\w+>\n {4}in <Page>|STROP2112/);
  });

  it.each(toldInPages)(
    'tells of %s, once, where the document knows the names',
    async (_, type, code, part) => {
      const warnings = await rendered(stage, type());
      if (stage.name === 'recording') return expect(warnings).toEqual([]);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`${code}: `);
      expect(warnings[0]).toContain(part);
    },
  );

  it.each(ownEvents)('says nothing of an event %s', async (name) => {
    expect(await rendered(stage, hearing(name, 'b'))).toEqual([]);
  });

  it('says nothing of names on custom elements, nor of registered ones', async () => {
    registerCustomEventType({ events: { roots: [] } } as never, 'clikc', {});
    expect(await rendered(stage, hearing('clikc', 'b'))).toEqual([]);
    expect(await rendered(stage, hearing('clik', 'my-button'))).toEqual([]);
    expect(
      await rendered(
        stage,
        showing(() => html`<my-field .readonly=${true} classname="a"></my-field>`),
      ),
    ).toEqual([]);
  });

  it.each(meant)('says nothing of %s', async (_, type) => {
    const { component } = await stage.render(type());
    component.n++;
    component.stateHasChanged();
    expect(await rendered(stage, type())).toEqual([]);
  });

  it('tells of a value that becomes a list later', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    let value: unknown = 'a';
    const { component } = await stage.render(showing(() => html`<p class=${value}>${value}</p>`));
    expect(warn).not.toHaveBeenCalled();
    value = { a: 1 };
    component.stateHasChanged();
    component.stateHasChanged();
    expect(warn.mock.calls.map(([text]) => String(text).slice(0, 9))).toEqual(
      ['STROP2108', 'STROP2110'].map((code) => code.slice(0, 9)),
    );
  });

  it('tells of a member in an attribute, where the document knows the names', async () => {
    if (stage.name === 'recording') return;
    const [warning] = await rendered(
      stage,
      showing(() => html`<p title="@title"></p>`),
    );
    expect(warning).toContain('${this.title}');
  });

  it('tells of a handler that is called while it renders', async () => {
    const calling = (html: Tag): typeof Sample =>
      class Calling extends Sample {
        add(by: number): void {
          this.n += by;
        }
        choose(): (() => void) | undefined {
          return this.count > 7 ? () => this.add(1) : undefined;
        }
        override render(): ReturnType<Component['render']> {
          return html`<b @onclick=${this.add(1)} @onblur=${this.choose()}></b>`;
        }
      };
    const warnings = await rendered(stage, calling(html));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("STROP2125: 'Calling' calls 'this.add(1)'");
    expect(warnings[0]).toContain('`@onclick=${() => this.add(1)}`');
  });

  it('ends renders that ask for renders, and tells whose they are', async () => {
    class Restless extends Sample {
      override render(): ReturnType<Component['render']> {
        this.n++;
        if (this.count === 0) this.stateHasChanged();
        return html`<p>${this.title}</p>`;
      }
    }
    class Measuring extends Sample {
      override onAfterRender(): void {
        this.n++;
        if (this.count === 0) this.stateHasChanged();
      }
      override render(): ReturnType<Component['render']> {
        return html`<p>${this.title}</p>`;
      }
    }
    for (const type of [Restless, Measuring] as const) {
      const {
        component,
        errors,
        setParameters,
        html: shown,
      } = await stage.render<Sample>(type, { title: 'a' });
      component.count = 0;
      component.stateHasChanged();
      expect(errors.map((error) => (error as { code?: string }).code)).toEqual(['STROP2124']);
      expect(String(errors[0])).toContain(`'${type.name}'`);
      // Nothing of it is left over.
      component.count = 1;
      const before = component.n;
      setParameters({ title: 'b' });
      expect(shown()).toBe('<p>b</p>');
      expect(component.n).toBe(before + 1);
    }
  });

  it.each([
    ['a class among children', () => showing(() => html`<p>${Blank}</p>`), 'STROP2126', '`<${Blank} />`'],
    ['html of a string', () => showing(() => html('<b></b>' as never)), 'STROP2127', 'without brackets'],
  ])('%s is an error', async (_, type, code, part) => {
    const { errors } = await stage.render(type());
    expect(errors.map(String)).toEqual([expect.stringContaining(code)]);
    expect(String(errors[0])).toContain(part);
  });

  it.each([
    ['onInit', 'onInitialized'],
    ['OnInitAsync', 'onInitializedAsync'],
    ['onInitialised', 'onInitialized'],
    ['onAfterRendered', 'onAfterRender'],
    ['afterRender', 'onAfterRender'],
    ['onParameterSet', 'onParametersSet'],
    ['onParametersChangedAsync', 'onParametersSetAsync'],
    ['shouldUpdate', 'shouldRender'],
    ['shouldComponentUpdate', 'shouldRender'],
    ['componentDidMount', 'onAfterRender'],
    ['mounted', 'onAfterRender'],
    ['connectedCallback', 'onAfterRender'],
    ['componentWillUnmount', '[Symbol.dispose]'],
    ['unmounted', '[Symbol.dispose]'],
    ['ngOnInit', 'onInitialized'],
    ['onDestroy', '[Symbol.dispose]'],
  ])('tells of a method %s, which nothing calls', async (method, called) => {
    const warnings = await rendered(stage, named(method));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`STROP2117: The component 'Odd' has a method '${method}'`);
    expect(warnings[0]).toContain(`Call it \`${called}\``);
  });

  it.each(['load', 'init', 'update', 'created', 'render2', 'onRendered', 'mount', 'destroy', 'shouldSave'])(
    'says nothing of a method %s',
    async (method) => {
      expect(await rendered(stage, named(method))).toEqual([]);
    },
  );

  it('says nothing of a method with such a name that the class uses', async () => {
    class Chart extends Sample {
      mounted(): void {
        this.n++;
      }
      override onAfterRender(): void {
        this.mounted();
      }
    }
    expect(await rendered(stage, Chart)).toEqual([]);
  });

  it.each([
    ['onInitialised', 'onInitialized'],
    ['oninitialized', 'onInitialized'],
    ['mounted', 'onAfterRender'],
    ['onDestroy', '[Symbol.dispose]'],
  ])('tells of a field %s with a function, which nothing calls', async (field, called) => {
    const Odd = {
      Odd: class extends Sample {
        constructor() {
          super();
          Object.assign(this, { [field]: () => {} });
        }
      },
    }.Odd;
    const warnings = await rendered(stage, Odd);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(`STROP2117: The component 'Odd' has a method '${field}'`);
    expect(warnings[0]).toContain(`Call it \`${called}\``);
  });

  it('says nothing of fields that are called, given or no functions, and asks no getter', async () => {
    class Fields extends Sample {
      readonly mounted = parameter(() => {});
      readonly onMount = parameter<EventCallback>();
      onInit = 'text';
      onDestroy = (): void => {};
      override onInitialized = (): void => {
        this.onDestroy();
      };
      constructor() {
        super();
        Object.defineProperty(this, 'unmounted', {
          enumerable: false,
          get: () => {
            throw new Error('asked');
          },
        });
      }
    }
    expect(await rendered(stage, Fields)).toEqual([]);
  });

  it.each([
    ['a value alone', () => bind('x' as never), 'a value', 'string'],
    ['an object alone', () => bind({ name: '' } as never), 'an object', 'without get'],
    ['accessors without set', () => bind({ get: () => 1 } as never), 'an object', 'without set'],
  ])('bind of %s is an error', (_, make, __, part) => {
    expect(make).toThrow(/STROP2113/);
    expect(make).toThrow(part);
  });
}
