/** The model with Lit's templates: `repeat` with keys in lists. */
import { html, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { harness } from '../../harness.ts';

function leaf({ id, text, title, frame }, clicked) {
  const click = () => clicked(id);
  switch (frame) {
    case 'sole':
      return html`<p data-h=${id} title=${title} @click=${click}>${text}</p>`;
    case 'between':
      return html`<p data-h=${id} title=${title} @click=${click}>Hello ${text}, welcome</p>`;
    case 'pair':
      return html`<p data-h=${id} title=${title} @click=${click}>${text}${` and ${title}`}</p>`;
    case 'markup':
      return html`<div>${unsafeHTML(`<u data-h="${id}">${text}</u>`)}</div>`;
    default:
      return html`<div><em>-</em><p data-h=${id} title=${title} @click=${click}>${text}<b>!</b></p></div>`;
  }
}

function nodeOf(node, clicked) {
  switch (node.kind) {
    case 'leaf':
      return leaf(node, clicked);
    case 'condition':
      return html`<div>a ${node.on ? leaf(node.item, clicked) : 'none'} b</div>`;
    case 'rows':
      return html`<ul>${repeat(
        node.items,
        ({ id }) => id,
        (item) => leaf(item, clicked),
      )}</ul>`;
    case 'group':
      return node.component ? part(node, clicked) : html`<section>${nodes(node.items, clicked)}</section>`;
    default:
      return html`<div data-island=${node.id}></div>`;
  }
}

function nodes(items, clicked) {
  return repeat(
    items,
    ({ id }) => id,
    (node) => nodeOf(node, clicked),
  );
}

function part(group, clicked) {
  return html`<i>part</i><article>${nodes(group.items, clicked)}</article>`;
}

harness(() => (container, model, clicked) => {
  const show = () => void render(part(model, clicked), container);
  show();
  return { render: show, dispose: () => void render(null, container) };
});
