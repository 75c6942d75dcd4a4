import { Component, ElementReference, html } from '@strop/renderer';
import { SurveyPrompt, type TitleObserver } from './survey-prompt.ts';

export class CallJsExample7 extends Component {
  readonly title = new ElementReference();
  readonly #subscriptions = new Set<TitleObserver>();
  #disposing = false;

  override render() {
    return html`
      <h1>Call JS Example 7</h1>

      <h2 @ref=${this.title}>Hello, world!</h2>

      Welcome to your new app.

      <${SurveyPrompt} parent=${this} title="How is Blazor working for you?" />`;
  }

  // The reference is attached once the element stands, so this is where children can be told of it.
  override onAfterRender() {
    for (const observer of this.#subscriptions) observer.onNext(this.title);
  }

  /** A child asks to be told; disposing what it gets back ends that. */
  subscribe(observer: TitleObserver): Disposable {
    if (this.#disposing) throw new Error('Parent being disposed');
    this.#subscriptions.add(observer);
    return { [Symbol.dispose]: () => this.#subscriptions.delete(observer) };
  }

  [Symbol.dispose]() {
    this.#disposing = true;
    for (const observer of this.#subscriptions) observer.onCompleted();
    this.#subscriptions.clear();
  }
}
