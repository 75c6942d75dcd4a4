/** The model with Preact: a function for each kind of node, keys in lists, a new copy of the model for each render. */
import { render } from 'preact';
import { harness } from '../../harness.ts';

function Leaf({ leaf: { id, text, title, frame }, clicked }) {
  const own = { 'data-h': id, title, onClick: () => clicked(id) };
  switch (frame) {
    case 'sole':
      return <p {...own}>{text}</p>;
    case 'between':
      return <p {...own}>Hello {text}, welcome</p>;
    case 'pair':
      return (
        <p {...own}>
          {text}
          {` and ${title}`}
        </p>
      );
    case 'markup':
      return <div dangerouslySetInnerHTML={{ __html: `<u data-h="${id}">${text}</u>` }} />;
    default:
      return (
        <div>
          <em>-</em>
          <p {...own}>
            {text}
            <b>!</b>
          </p>
        </div>
      );
  }
}

function Node({ node, clicked }) {
  switch (node.kind) {
    case 'leaf':
      return <Leaf leaf={node} clicked={clicked} />;
    case 'condition':
      return <div>a {node.on ? <Leaf leaf={node.item} clicked={clicked} /> : 'none'} b</div>;
    case 'rows':
      return (
        <ul>
          {node.items.map((item) => (
            <Leaf key={item.id} leaf={item} clicked={clicked} />
          ))}
        </ul>
      );
    case 'group':
      return node.component ? (
        <Part group={node} clicked={clicked} />
      ) : (
        <section>
          <Nodes items={node.items} clicked={clicked} />
        </section>
      );
    default:
      return <div data-island={node.id} />;
  }
}

function Nodes({ items, clicked }) {
  return items.map((node) => <Node key={node.id} node={node} clicked={clicked} />);
}

function Part({ group, clicked }) {
  return (
    <>
      <i>part</i>
      <article>
        <Nodes items={group.items} clicked={clicked} />
      </article>
    </>
  );
}

harness(() => (container, model, clicked) => {
  const show = () => render(<Part group={structuredClone(model)} clicked={clicked} />, container);
  show();
  return { render: show, dispose: () => render(null, container) };
});
