/**
 * Chains of nested components: their own state, a parameter passed through, a cascading value. Lists whose rows depend on
 * nothing but their items say so (`each`), and are not shown again.
 */
import { CascadingValue, Component, cascadingParameter, each, html, parameter } from '@strop/renderer';
import { CHAINS, DEPTH, numbers } from '../../model.mjs';

const chains: readonly number[] = numbers(CHAINS);

class Leaf extends Component {
  readonly chain = parameter(0);
  count = 0;

  override render() {
    return html`<button class="leaf" id="leaf-${this.chain}" @onclick=${() => this.count++}>${this.count}</button>`;
  }
}

class Node extends Component {
  readonly chain = parameter(0);
  readonly level = parameter(0);

  override render() {
    const { chain, level } = this;
    return html`<div class="node">${
      level < DEPTH ? html`<${Node} chain=${chain} level=${level + 1} />` : html`<${Leaf} chain=${chain} />`
    }</div>`;
  }
}

export class Tree extends Component {
  isShown = false;
  count = 0;

  override render() {
    return html`
      <button id="run" @onclick=${() => (this.isShown = true)}>Show</button>
      <button id="clear" @onclick=${() => (this.isShown = false)}>Remove</button>
      <button id="root" @onclick=${() => this.count++}>Count</button>
      <p id="count">${this.count}</p>
      ${this.isShown ? each(chains, (chain) => html`<${Node} @key=${chain} chain=${chain} level=${2} />`) : null}`;
  }
}

class PassingLeaf extends Component {
  readonly value = parameter(0);

  override render() {
    return html`<b class="leaf">${this.value}</b>`;
  }
}

class PassingNode extends Component {
  readonly level = parameter(0);
  readonly value = parameter(0);

  override render() {
    const { level, value } = this;
    return html`<div class="node">${
      level < DEPTH
        ? html`<${PassingNode} level=${level + 1} value=${value} />`
        : html`<${PassingLeaf} value=${value} />`
    }</div>`;
  }
}

export class Parameters extends Component {
  value = 0;

  override render() {
    return html`
      <button id="run" @onclick=${() => this.value++}>Count</button>
      ${chains.map((chain) => html`<${PassingNode} @key=${chain} level=${2} value=${this.value} />`)}`;
  }
}

class CascadeLeaf extends Component {
  readonly value = cascadingParameter<number>({ name: 'value', defaultValue: 0 });

  override render() {
    return html`<b class="leaf">${this.value}</b>`;
  }
}

class CascadeNode extends Component {
  readonly level = parameter(0);

  override render() {
    const { level } = this;
    return html`<div class="node">${
      level < DEPTH ? html`<${CascadeNode} level=${level + 1} />` : html`<${CascadeLeaf} />`
    }</div>`;
  }
}

export class Cascade extends Component {
  value = 0;

  override render() {
    return html`
      <button id="run" @onclick=${() => this.value++}>Count</button>
      <${CascadingValue} name="value" value=${this.value}>
        ${each(chains, (chain) => html`<${CascadeNode} @key=${chain} level=${2} />`)}
      <//>`;
  }
}
