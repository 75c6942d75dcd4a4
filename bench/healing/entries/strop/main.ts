/** The model with Strop: templates, a component for groups that are one. */
import { Component, createApp, html, MarkupString, parameter, type Renderable } from '@strop/renderer';
import type { Group, Leaf, Node } from '../../../../packages/renderer/test/healing/tree.ts';
import { harness } from '../../harness.ts';

type Clicked = (id: string) => void;

function showLeaf({ id, text, title, frame }: Leaf, clicked: Clicked): Renderable {
  const click = (): void => clicked(id);
  switch (frame) {
    case 'sole':
      return html`<p @key=${id} data-h=${id} title=${title} @onclick=${click}>${text}</p>`;
    case 'between':
      return html`<p @key=${id} data-h=${id} title=${title} @onclick=${click}>Hello ${text}, welcome</p>`;
    case 'pair':
      return html`<p @key=${id} data-h=${id} title=${title} @onclick=${click}>${text}${` and ${title}`}</p>`;
    case 'markup':
      return html`<div @key=${id}>${new MarkupString(`<u data-h="${id}">${text}</u>`)}</div>`;
    default:
      return html`<div @key=${id}><em>-</em><p data-h=${id} title=${title} @onclick=${click}>${text}<b>!</b></p></div>`;
  }
}

function showNode(node: Node, clicked: Clicked): Renderable {
  switch (node.kind) {
    case 'leaf':
      return showLeaf(node, clicked);
    case 'condition':
      return html`<div>a ${node.on ? showLeaf(node.item, clicked) : 'none'} b</div>`;
    case 'rows':
      return html`<ul>${node.items.map((item) => showLeaf(item, clicked))}</ul>`;
    case 'island':
      return html`<div data-island=${node.id}></div>`;
    default:
      return node.component
        ? html`<${Part} group=${node} clicked=${clicked} />`
        : html`<section>${node.items.map((item) => showNode(item, clicked))}</section>`;
  }
}

class Part extends Component {
  readonly group = parameter.required<Group>();
  readonly clicked = parameter.required<Clicked>();
  override render() {
    return html`<i>part</i><article>${this.group.items.map((item) => showNode(item, this.clicked))}</article>`;
  }
}

harness((report) => async (container, model, clicked) => {
  const app = createApp({ onError: report });
  const root = app.rootComponents.add(Part, container, { group: model, clicked });
  await app.start();
  return {
    render: () => root.setParameters({ group: model, clicked }),
    dispose: () => root.dispose(),
  };
});
