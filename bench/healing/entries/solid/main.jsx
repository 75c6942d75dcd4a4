/** The model with Solid: a store that `reconcile` brings to each new state, `For`, `Show` and `Switch`. */
import { For, Match, Show, Switch } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { render } from 'solid-js/web';
import { harness } from '../../harness.ts';

function Leaf(props) {
  const click = () => props.clicked(props.leaf.id);
  return (
    <Switch
      fallback={
        <div>
          <em>-</em>
          <p data-h={props.leaf.id} title={props.leaf.title} onClick={click}>
            {props.leaf.text}
            <b>!</b>
          </p>
        </div>
      }
    >
      <Match when={props.leaf.frame === 'sole'}>
        <p data-h={props.leaf.id} title={props.leaf.title} onClick={click}>
          {props.leaf.text}
        </p>
      </Match>
      <Match when={props.leaf.frame === 'between'}>
        <p data-h={props.leaf.id} title={props.leaf.title} onClick={click}>
          Hello {props.leaf.text}, welcome
        </p>
      </Match>
      <Match when={props.leaf.frame === 'pair'}>
        <p data-h={props.leaf.id} title={props.leaf.title} onClick={click}>
          {props.leaf.text}
          {` and ${props.leaf.title}`}
        </p>
      </Match>
      <Match when={props.leaf.frame === 'markup'}>
        <div innerHTML={`<u data-h="${props.leaf.id}">${props.leaf.text}</u>`} />
      </Match>
    </Switch>
  );
}

function Node(props) {
  return (
    <Switch fallback={<div data-island={props.node.id} />}>
      <Match when={props.node.kind === 'leaf'}>
        <Leaf leaf={props.node} clicked={props.clicked} />
      </Match>
      <Match when={props.node.kind === 'condition'}>
        <div>
          a{' '}
          <Show when={props.node.on} fallback="none">
            <Leaf leaf={props.node.item} clicked={props.clicked} />
          </Show>{' '}
          b
        </div>
      </Match>
      <Match when={props.node.kind === 'rows'}>
        <ul>
          <For each={props.node.items}>{(item) => <Leaf leaf={item} clicked={props.clicked} />}</For>
        </ul>
      </Match>
      <Match when={props.node.kind === 'group' && props.node.component}>
        <Part group={props.node} clicked={props.clicked} />
      </Match>
      <Match when={props.node.kind === 'group'}>
        <section>
          <For each={props.node.items}>{(node) => <Node node={node} clicked={props.clicked} />}</For>
        </section>
      </Match>
    </Switch>
  );
}

function Part(props) {
  return (
    <>
      <i>part</i>
      <article>
        <For each={props.group.items}>{(node) => <Node node={node} clicked={props.clicked} />}</For>
      </article>
    </>
  );
}

harness(() => (container, model, clicked) => {
  const [group, setGroup] = createStore(structuredClone(model));
  const dispose = render(() => <Part group={group} clicked={clicked} />, container);
  return { render: () => setGroup(reconcile(structuredClone(model), { key: 'id' })), dispose };
});
