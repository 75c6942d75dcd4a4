/**
 * Error boundaries (reference section 11), and where errors go (2.9). Longer than 600 lines: its cases share the components that fail and
 * the boundaries around them, and the conformance page names them by this file.
 */
import {
  CascadingValue,
  cascadingParameter,
  Component,
  createApp,
  ErrorBoundary,
  ErrorBoundaryBase,
  ErrorBoundaryLogger,
  html,
  inject,
  parameter,
  type ParameterView,
} from '@strop/renderer';
import { describe, expect, it } from 'vitest';
import { abortError, deferred, messages } from '../../support/promises.ts';
import { settled, type Rendered, type Stage } from '../../support/stage.ts';

type Where =
  | 'setParameters'
  | 'init'
  | 'initAsync'
  | 'initRejects'
  | 'set'
  | 'setAsync'
  | 'setRejects'
  | 'render'
  | 'after'
  | 'afterAsync'
  | 'afterRejects'
  | 'handler'
  | 'handlerRejects'
  | 'dispatch'
  | 'fragment'
  | 'markup'
  | '';

function fail(where: string): never {
  throw new Error(where);
}

/** Fails where it is told to. */
class Failing extends Component {
  static log: string[] = [];
  readonly where = parameter<Where>('');
  clicks = 0;
  override setParametersAsync(view: ParameterView): Promise<void> | void {
    const pending = super.setParametersAsync(view);
    if (this.where === 'setParameters') fail('setParameters');
    return pending;
  }
  override onInitialized(): void {
    if (this.where === 'init') fail('init');
  }
  override onInitializedAsync(): Promise<void> | void {
    if (this.where === 'initAsync') fail('initAsync');
    if (this.where === 'initRejects') return Promise.reject(new Error('initRejects'));
  }
  override onParametersSet(): void {
    if (this.where === 'set') fail('set');
  }
  override onParametersSetAsync(): Promise<void> | void {
    if (this.where === 'setAsync') fail('setAsync');
    if (this.where === 'setRejects') return Promise.reject(new Error('setRejects'));
  }
  override onAfterRender(): void {
    if (this.where === 'after') fail('after');
  }
  override onAfterRenderAsync(): Promise<void> | void {
    if (this.where === 'afterAsync') fail('afterAsync');
    if (this.where === 'afterRejects') return Promise.reject(new Error('afterRejects'));
  }
  handle(): Promise<void> | void {
    this.clicks++;
    if (this.where === 'handler') fail('handler');
    if (this.where === 'handlerRejects') return Promise.reject(new Error('handlerRejects'));
    if (this.where === 'dispatch') this.dispatchException(new Error('dispatch'));
  }
  [Symbol.dispose](): void {
    Failing.log.push(`dispose ${this.where}`);
  }
  override render() {
    if (this.where === 'render') fail('render');
    if (this.where === 'fragment') return html`<p>${() => fail('fragment')}</p>`;
    if (this.where === 'markup') return html`<p>${foreignNode}</p>`;
    return html`<button @onclick=${() => this.handle()}>${this.clicks}</button>`;
  }
}
// Something that cannot be shown: what has a nodeType is refused.
const foreignNode = { nodeType: 9 };

const quiet: ErrorBoundaryLogger = { logErrorAsync: () => {} };

class Host extends Component {
  view: () => unknown = () => null;
  readonly others = parameter.unmatched();
  override render() {
    return this.view() as never;
  }
}

async function show(stage: Stage, view: () => unknown): Promise<Rendered<Host>> {
  Failing.log = [];
  const rendered = await stage.render(Host);
  rendered.app.services.add(ErrorBoundaryLogger, quiet);
  rendered.component.view = view;
  rendered.component.stateHasChanged();
  await settled();
  return rendered;
}

const message = (error: unknown) => html`<p>${(error as Error).message.split('\n')[0]}</p>`;

/** A boundary of one's own that keeps a list. */
class Listing extends ErrorBoundaryBase {
  static instance: Listing;
  readonly seen: string[] = [];
  protected override onErrorAsync(error: unknown): void {
    Listing.instance = this;
    this.seen.push((error as Error).message);
  }
  override render() {
    return html`<ul>${this.seen.map((text) => html`<li>${text}</li>`)}</ul>${this.childContent}`;
  }
}

export function errorBoundariesConformance(stage: Stage): void {
  describe('11 error boundaries', () => {
    it('11 shows its content while nothing fails', async () => {
      const { html: shown, find, fire } = await show(stage, () => html`<${ErrorBoundary}><${Failing} /><//>`);
      fire(find('button'), 'click');
      expect(shown()).toBe('<button>1</button>');
    });

    it('11 shows an empty element of its class where it is given no error content', async () => {
      const { html: shown, errors } = await show(
        stage,
        () => html`<${ErrorBoundary}><${Failing} where="init" /><//>`,
      );
      expect(shown()).toBe('<div class="blazor-error-boundary"></div>');
      expect(errors).toEqual([]);
    });

    it.each([
      'setParameters',
      'init',
      'initAsync',
      'initRejects',
      'set',
      'setAsync',
      'setRejects',
      'render',
      'after',
      'afterAsync',
      'afterRejects',
      'fragment',
    ] as Where[])('11 takes what fails in %s, wipes its content and shows the error', async (where) => {
      const { html: shown, errors } = await show(
        stage,
        () => html`<${ErrorBoundary} errorContent=${message}><${Failing} where=${where} /><//><i></i>`,
      );
      expect(shown()).toBe(`<p>${where}</p><i></i>`);
      expect(errors).toEqual([]);
      expect(Failing.log).toEqual([`dispose ${where}`]);
    });

    it.each(['handler', 'handlerRejects', 'dispatch'] as Where[])(
      '11 takes what fails in an event: %s',
      async (where) => {
        const {
          html: shown,
          errors,
          find,
          fire,
        } = await show(
          stage,
          () => html`<${ErrorBoundary} errorContent=${message}><${Failing} where=${where} /><//>`,
        );
        expect(shown()).toBe('<button>0</button>');
        fire(find('button'), 'click');
        await settled();
        expect(shown()).toBe(`<p>${where}</p>`);
        expect(errors).toEqual([]);
      },
    );

    it('11 takes content that cannot be shown', async () => {
      const { html: shown, errors } = await show(
        stage,
        () => html`<${ErrorBoundary} errorContent=${message}><${Failing} where="markup" /><//>`,
      );
      expect(shown()).toContain('A DOM node was placed in the markup');
      expect(errors).toEqual([]);
    });

    it('11 takes what its own content fragment throws', async () => {
      const { html: shown, errors } = await show(
        stage,
        () => html`<${ErrorBoundary} errorContent=${message}>${() => fail('inline')}<//>`,
      );
      expect(shown()).toBe('<p>inline</p>');
      expect(errors).toEqual([]);
    });

    it('11 takes what a change of a cascading value makes fail', async () => {
      let value = 'fine';
      class Consumer extends Component {
        readonly value = cascadingParameter(String);
        override onParametersSet(): void {
          if (this.value === 'bad') fail('cascaded');
        }
        override render() {
          return html`${this.value}`;
        }
      }
      const { component, html: shown } = await show(
        stage,
        () =>
          html`<${CascadingValue} value=${value}><${ErrorBoundary} errorContent=${message}><${Consumer} /><//><//>`,
      );
      expect(shown()).toBe('fine');
      value = 'bad';
      component.stateHasChanged();
      expect(shown()).toBe('<p>cascaded</p>');
    });

    it('11 the nearest boundary takes it, around the component that wrote the handler', async () => {
      class Passing extends Component {
        readonly childContent = parameter.fragment();
        override render() {
          return html`<section>${this.childContent}</section>`;
        }
      }
      class Inside extends Component {
        override render() {
          // The button stands in the inner boundary; the component whose handler fails stands outside of it.
          return html`<${ErrorBoundary} errorContent=${() => 'inner'}><${Passing}><button @onclick=${() => fail('x')}>x</button><//><//>`;
        }
      }
      const {
        html: shown,
        find,
        fire,
      } = await show(stage, () => html`<${ErrorBoundary} errorContent=${() => 'outer'}><${Inside} /><//>`);
      fire(find('button'), 'click');
      expect(shown()).toBe('outer');
    });

    it('11 a boundary inside of another one takes the error and leaves the rest of the outer content', async () => {
      const { html: shown } = await show(
        stage,
        () =>
          html`<${ErrorBoundary} errorContent=${() => 'outer'}><i></i><${ErrorBoundary} errorContent=${message}><${Failing} where="init" /><//><//>`,
      );
      expect(shown()).toBe('<i></i><p>init</p>');
    });

    it('11 a boundary that may take no error passes it on to the root', async () => {
      const { html: shown } = await show(
        stage,
        () => html`<${ErrorBoundary} maximumErrorCount=${0}><${Failing} where="init" /><//><b></b>`,
      );
      expect(() => shown()).toThrow('init');
    });

    it('11 recover shows the content again, with new instances, and counts from zero', async () => {
      let boundary: ErrorBoundary | undefined;
      let where: Where = 'handler';
      const rendered = await show(
        stage,
        () =>
          html`<${ErrorBoundary} maximumErrorCount=${1} @ref=${(it: ErrorBoundary) => (boundary = it)}><${Failing} where=${where} /><//>`,
      );
      const { component, errors, find, fire, html: shown } = rendered;
      for (let i = 0; i < 3; i++) {
        fire(find('button'), 'click');
        expect(shown()).toBe('<div class="blazor-error-boundary"></div>');
        boundary!.recover();
        expect(shown()).toBe('<button>0</button>');
      }
      where = '';
      component.stateHasChanged();
      fire(find('button'), 'click');
      expect(shown()).toBe('<button>1</button>');
      // Nothing to recover from: nothing is lost.
      boundary!.recover();
      expect(shown()).toBe('<button>1</button>');
      expect(errors).toEqual([]);
    });

    it('11 a parent that recovers it in onParametersSet has the content of its next render shown, once', async () => {
      const made: string[] = [];
      class Page extends Component {
        readonly name = parameter('');
        override onInitialized(): void {
          made.push(this.name);
          if (this.name === 'bad') fail('bad');
        }
        override onParametersSet(): void {
          made.push(`${this.name} set`);
        }
        override render() {
          return html`${this.name}`;
        }
      }
      class Layout extends Component {
        readonly page = parameter('');
        boundary: ErrorBoundary | undefined;
        override onParametersSet(): void {
          this.boundary?.recover();
        }
        override render() {
          return html`<${ErrorBoundary} @ref=${(it: ErrorBoundary) => (this.boundary = it)}><${Page} name=${this.page} /><//>`;
        }
      }
      let page = 'bad';
      const { component, html: shown, errors } = await show(stage, () => html`<${Layout} page=${page} />`);
      expect(shown()).toBe('<div class="blazor-error-boundary"></div>');
      page = 'good';
      component.stateHasChanged();
      expect(shown()).toBe('good');
      expect(made).toEqual(['bad', 'good', 'good set']);
      expect(errors).toEqual([]);
    });

    it('11 a boundary recovers from within a handler, and from its own content', async () => {
      let boundary: ErrorBoundary | undefined;
      const {
        html: shown,
        find,
        fire,
      } = await show(
        stage,
        () =>
          html`<${ErrorBoundary} @ref=${(it: ErrorBoundary) => (boundary = it)} errorContent=${() =>
            html`<i @onclick=${() => boundary!.recover()}></i>`}><${Failing} where="handler" /><//>`,
      );
      for (let i = 0; i < 2; i++) {
        fire(find('button'), 'click');
        expect(shown()).toBe('<i></i>');
        fire(find('i'), 'click');
        expect(shown()).toBe('<button>0</button>');
      }
    });

    it('11 the error stays when the parent renders again', async () => {
      const { component, html: shown } = await show(
        stage,
        () => html`<${ErrorBoundary}><${Failing} where="init" /><//>`,
      );
      component.stateHasChanged();
      expect(shown()).toBe('<div class="blazor-error-boundary"></div>');
    });

    it('11 errors of the error content come back until the limit, then go to the root', async () => {
      let rendered = 0;
      const { errors, html: shown } = await show(
        stage,
        () =>
          html`<${ErrorBoundary} errorContent=${() => (rendered++, fail('again'))}><${Failing} where="init" /><//><i></i>`,
      );
      expect(rendered).toBe(100);
      expect(messages(errors)).toEqual(['again']);
      expect(shown()).toBe('<i></i>');
    });

    it('11 maximumErrorCount says how many it takes', async () => {
      let rendered = 0;
      const { errors } = await show(
        stage,
        () =>
          html`<${ErrorBoundary} maximumErrorCount=${3} errorContent=${() => (rendered++, fail('again'))}><${Failing} where="init" /><//>`,
      );
      expect(rendered).toBe(3);
      expect(errors).toHaveLength(1);
    });

    it('11 the content is gone before the error content comes, and before the boundary hears of more', async () => {
      const log = (Failing.log = [] as string[]);
      const rendered = await show(
        stage,
        () =>
          html`<${ErrorBoundary} errorContent=${() => (Failing.log.push('error content'), 'e')}><${Failing} where="init" /><${Failing} /><//>`,
      );
      expect(rendered.html()).toBe('e');
      expect(log).toEqual([]);
      expect(Failing.log).toEqual(['dispose init', 'dispose ', 'error content']);
    });

    it('11 a boundary that would keep its content loses its state all the same', async () => {
      const {
        find,
        findAll,
        fire,
        html: shown,
      } = await show(stage, () => html`<${Listing}><${Failing} where="dispatch" /><//>`);
      fire(find('button'), 'click');
      expect(shown()).toBe('<ul><li>dispatch</li></ul><button>0</button>');
      fire(find('button'), 'click');
      expect(findAll('li')).toHaveLength(2);
    });

    it('11 a boundary that asks for no render shows nothing after an error', async () => {
      class Silent extends ErrorBoundaryBase {
        protected override onErrorAsync(): void {}
        override shouldRender(): boolean {
          return false;
        }
        override render() {
          return this.childContent?.();
        }
      }
      const { html: shown } = await show(
        stage,
        () => html`<${Silent}><${Failing} where="after" /><//><i></i>`,
      );
      expect(shown()).toBe('<i></i>');
    });

    it('11 several failures of siblings are each told to the boundary, also when the siblings are gone', async () => {
      const gates = [deferred(), deferred(), deferred()];
      class Slow extends Component {
        readonly index = parameter(0);
        override onInitializedAsync(): Promise<void> {
          return gates[this.index]!.promise;
        }
        override render() {
          return html`<b></b>`;
        }
      }
      class Once extends Listing {
        override render() {
          return this.seen.length === 0 ? html`${this.childContent}` : html`${this.seen.join()}`;
        }
      }
      const { errors, html: shown } = await show(
        stage,
        () => html`<${Once}>${[0, 1, 2].map((index) => html`<${Slow} index=${index} />`)}<//>`,
      );
      expect(shown()).toBe('<b></b><b></b><b></b>');
      for (const [index, gate] of gates.entries()) gate.reject(new Error(`e${index}`));
      await settled();
      expect(shown()).toBe('e0,e1,e2');
      expect(errors).toEqual([]);
    });

    it('2.8 a late failure goes to the boundary that was above; where that is gone too, nothing breaks', async () => {
      const first = deferred();
      const second = deferred();
      class Slow extends Component {
        readonly gate = parameter.required<Promise<void>>();
        override onInitializedAsync(): Promise<void> {
          return this.gate;
        }
        override render() {
          return html`<b></b>`;
        }
      }
      let stageOf = 0;
      const {
        component,
        errors,
        html: shown,
      } = await show(stage, () =>
        stageOf === 2
          ? null
          : html`<${Listing}>${stageOf === 0 ? html`<${Slow} gate=${first.promise} /><${Slow} gate=${second.promise} />` : null}<//>`,
      );
      stageOf = 1;
      component.stateHasChanged();
      first.reject(new Error('late'));
      await settled();
      expect(shown()).toBe('<ul><li>late</li></ul>');
      stageOf = 2;
      component.stateHasChanged();
      second.reject(new Error('too late'));
      await settled();
      expect(Listing.instance.seen).toEqual(['late', 'too late']);
      expect(errors).toEqual([]);
      expect(shown()).toBe('');
    });

    it('2.9 constructors and services are no boundary’s business; the rest of the content stands', async () => {
      class Missing {}
      class Constructor extends Component {
        constructor() {
          super();
          fail('constructor');
        }
        override render() {
          return null;
        }
      }
      class Service extends Component {
        readonly missing = inject(Missing);
        override render() {
          return null;
        }
      }
      const { errors, html: shown } = await show(
        stage,
        () => html`<${ErrorBoundary}><${Constructor} /><${Service} /><i></i><//>`,
      );
      expect(errors).toMatchObject([{ message: 'constructor' }, { code: 'STROP2011' }]);
      expect(shown()).toBe('<i></i>');
    });

    it('2.8 failures of disposal go to the root', async () => {
      class Broken extends Component {
        override render() {
          return null;
        }
        [Symbol.dispose](): void {
          fail('dispose');
        }
      }
      let on = true;
      const {
        component,
        errors,
        html: shown,
      } = await show(stage, () => html`<${ErrorBoundary}>${on ? html`<${Broken} />` : null}<i></i><//>`);
      on = false;
      component.stateHasChanged();
      expect(messages(errors)).toEqual(['dispose']);
      expect(shown()).toBe('<i></i>');
    });

    it('2.9 what was cancelled is nobody’s error', async () => {
      class Cancelled extends Component {
        override onInitializedAsync(): Promise<void> {
          return Promise.reject(abortError());
        }
        override onAfterRenderAsync(): Promise<void> {
          return Promise.reject(abortError());
        }
        override render() {
          return html`<button @onclick=${() => Promise.reject(abortError())}>x</button>`;
        }
      }
      const {
        errors,
        find,
        fire,
        html: shown,
      } = await show(stage, () => html`<${ErrorBoundary}><${Cancelled} /><//>`);
      fire(find('button'), 'click');
      await settled();
      expect(shown()).toBe('<button>x</button>');
      expect(errors).toEqual([]);
    });

    it('11 onErrorAsync may fail: at once it is the root’s, later it comes back as an error of the boundary', async () => {
      class Throws extends ErrorBoundary {
        protected override onErrorAsync(): void {
          fail('log');
        }
      }
      const now = await show(stage, () => html`<${Throws}><${Failing} where="init" /><//>`);
      expect(messages(now.errors)).toEqual(['log']);

      let times = 0;
      class Rejects extends ErrorBoundary {
        protected override async onErrorAsync(): Promise<void> {
          await Promise.resolve();
          if (times++ < 2) fail(`log ${times}`);
        }
      }
      const later = await show(
        stage,
        () => html`<${Rejects} errorContent=${message}><${Failing} where="init" /><//>`,
      );
      expect(later.html()).toBe('<p>log 2</p>');
    });

    it('11 ErrorBoundary logs what it takes', async () => {
      const logged: string[] = [];
      const { app, component, html: shown } = await show(stage, () => null);
      app.services.add(ErrorBoundaryLogger, {
        logErrorAsync: (error) => {
          logged.push((error as Error).message);
        },
      });
      component.view = () => html`<${ErrorBoundary}><${Failing} where="set" /><//>`;
      component.stateHasChanged();
      expect(logged).toEqual(['set']);
      expect(shown()).toBe('<div class="blazor-error-boundary"></div>');
    });

    it('11 a boundary may be a root', async () => {
      class Root extends ErrorBoundary {
        override render() {
          return this.currentException === null
            ? html`<${Failing} where="init" />`
            : message(this.currentException);
        }
      }
      const { app, document: page, errors } = await show(stage, () => null);
      const container = page.createElement('div');
      app.rootComponents.add(Root as never, container);
      expect(container.textContent).toBe('init');
      expect(errors).toEqual([]);
    });

    it('11 in development the error says which components it happened in', async () => {
      let seen: unknown;
      await show(
        stage,
        () =>
          html`<${ErrorBoundary} errorContent=${(error: unknown) => ((seen = error), 'e')}><${Failing} where="markup" /><//>`,
      );
      expect((seen as Error).message).toMatch(/in <Failing>\n +in <ErrorBoundary>\n +in <Host>/);
    });

    it('2.9 without a boundary the root hears of it, with the components around the failure', async () => {
      const seen: unknown[] = [];
      const page = (await show(stage, () => null)).document;
      const app = createApp({
        document: page,
        onError: (error, { components }) => seen.push([(error as Error).message, components]),
      });
      class Outer extends Component {
        override render() {
          return html`<${Failing} where="set" />`;
        }
      }
      app.rootComponents.add(Outer, page.createElement('div'));
      await app.start();
      await settled();
      expect(seen).toEqual([['set', ['Failing', 'Outer']]]);
    });
  });
}
