import type { JSObject } from '@strop/interop/js-import';
import { JSHost } from '@strop/interop/js-import';
import { Component, html } from '@strop/renderer';
import { JSObjectInterop, JSObjectUsage } from './js-object-interop.ts';
import { RunButton } from '../run-button.ts';

const questions: Readonly<Record<string, (object: JSObject) => unknown>> = {
  "hasProperty('answer')": (object) => object.hasProperty('answer'),
  "getTypeOfProperty('summarize')": (object) => object.getTypeOfProperty('summarize'),
  "getPropertyAsInt32('answer')": (object) => object.getPropertyAsInt32('answer'),
  "getPropertyAsString('question')": (object) => object.getPropertyAsString('question'),
  "getPropertyAsBoolean('answer')": (object) => object.getPropertyAsBoolean('answer'),
  "getPropertyAsJSObject('missing')": (object) => object.getPropertyAsJSObject('missing'),
  'after dispose()': (object) => {
    object.dispose();
    return object.hasProperty('answer');
  },
};

export class JSObjects extends Component {
  answers: { question: string; answer: string; failed: boolean }[] = [];

  override render() {
    return html`
      <h1>JS object references</h1>

      <${RunButton} onRun=${() => JSObjectUsage.run()} />

      <p><button @onclick=${() => this.ask()}>Read properties by type</button></p>
      <dl class="facts">
        ${this.answers.map(
          ({ question, answer, failed }) => html`
            <div @key=${question}>
              <dt><code>${question}</code></dt>
              <dd class=${failed ? 'refusal' : ''}>${answer}</dd>
            </div>`,
        )}
      </dl>`;
  }

  async ask() {
    await JSHost.importAsync('JSObjectShim', '/JSObjectShim.js');
    const object = JSObjectInterop.createObject();
    this.answers = Object.entries(questions).map(([question, ask]) => {
      try {
        return { question, answer: String(ask(object)), failed: false };
      } catch (error) {
        return { question, answer: `${(error as Error).name}: ${(error as Error).message}`, failed: true };
      }
    });
  }
}
