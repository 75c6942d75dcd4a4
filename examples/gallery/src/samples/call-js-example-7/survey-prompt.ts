import { JSRuntime } from '@strop/interop';
import { Component, type ElementReference, html, inject, parameter } from '@strop/renderer';

export interface TitleObserver {
  onNext(title: ElementReference): void;
  onCompleted(): void;
}

export interface TitleOwner {
  subscribe(observer: TitleObserver): Disposable;
}

export class SurveyPrompt extends Component implements TitleObserver {
  readonly js = inject(JSRuntime);
  readonly title = parameter<string>();
  readonly parent = parameter<TitleOwner>();
  #subscription: Disposable | null = null;

  override onParametersSet() {
    this.#subscription?.[Symbol.dispose]();
    this.#subscription = this.parent?.subscribe(this) ?? null;
  }

  override render() {
    return html`
      <div class="survey">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 14l1-4 8-8 3 3-8 8z" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
        <strong>${this.title}</strong>

        <span>
          Please take our
          <a target="_blank" rel="noopener" href="https://go.microsoft.com/fwlink/?linkid=2186157">brief survey</a>
        </span>
        and tell us what you think.
      </div>`;
  }

  onNext(title: ElementReference) {
    void this.js.invokeVoidAsync('setElementClass', title, 'red');
  }

  onCompleted() {
    this.#subscription = null;
  }

  [Symbol.dispose]() {
    this.#subscription?.[Symbol.dispose]();
  }
}
