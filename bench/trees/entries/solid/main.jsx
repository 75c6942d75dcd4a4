/**
 * The component trees with Solid: parameters are getters, so a change writes where it is read and renders nothing. The level of a
 * component never changes, so it is read once: by `props.level`, each would ask all those above it (treeMount takes 1.4 times as long).
 */
import {
  createContext,
  createEffect,
  createSignal,
  For,
  on,
  onCleanup,
  onMount,
  Show,
  useContext,
} from 'solid-js';
import { render } from 'solid-js/web';
import {
  attachWidget,
  CHAINS,
  createItems,
  DEPTH,
  detachWidget,
  Gauge,
  GAUGES,
  ITEM_CHANGE,
  numbers,
  order,
  PARAGRAPHS,
  readAddress,
  TOGGLES,
  TYPING_ROWS,
  WIDGETS,
} from '../../model.mjs';

const { scenario, size } = readAddress();
const chains = numbers(CHAINS);

function Leaf(props) {
  const [count, setCount] = createSignal(0);
  return (
    <button class="leaf" id={`leaf-${props.chain}`} onClick={() => setCount((before) => before + 1)}>
      {count()}
    </button>
  );
}

function Node(props) {
  const level = props.level;
  return (
    <div class="node">
      <Show when={level < DEPTH} fallback={<Leaf chain={props.chain} />}>
        <Node chain={props.chain} level={level + 1} />
      </Show>
    </div>
  );
}

function Tree() {
  const [isShown, setShown] = createSignal(false);
  const [count, setCount] = createSignal(0);
  return (
    <>
      <button id="run" onClick={() => setShown(true)}>
        Show
      </button>
      <button id="clear" onClick={() => setShown(false)}>
        Remove
      </button>
      <button id="root" onClick={() => setCount((before) => before + 1)}>
        Count
      </button>
      <p id="count">{count()}</p>
      <Show when={isShown()}>
        <For each={chains}>{(chain) => <Node chain={chain} level={2} />}</For>
      </Show>
    </>
  );
}

function PassingLeaf(props) {
  return <b class="leaf">{props.value}</b>;
}

function PassingNode(props) {
  const level = props.level;
  return (
    <div class="node">
      <Show when={level < DEPTH} fallback={<PassingLeaf value={props.value} />}>
        <PassingNode level={level + 1} value={props.value} />
      </Show>
    </div>
  );
}

function Parameters() {
  const [value, setValue] = createSignal(0);
  return (
    <>
      <button id="run" onClick={() => setValue((before) => before + 1)}>
        Count
      </button>
      <For each={chains}>{() => <PassingNode level={2} value={value()} />}</For>
    </>
  );
}

const Value = createContext(() => 0);

function CascadeLeaf() {
  const value = useContext(Value);
  return <b class="leaf">{value()}</b>;
}

function CascadeNode(props) {
  const level = props.level;
  return (
    <div class="node">
      <Show when={level < DEPTH} fallback={<CascadeLeaf />}>
        <CascadeNode level={level + 1} />
      </Show>
    </div>
  );
}

function Cascade() {
  const [value, setValue] = createSignal(0);
  return (
    <>
      <button id="run" onClick={() => setValue((before) => before + 1)}>
        Count
      </button>
      <Value.Provider value={value}>
        <For each={chains}>{() => <CascadeNode level={2} />}</For>
      </Value.Provider>
    </>
  );
}

function Toggle(props) {
  return (
    <p>
      <Show when={props.isOn} fallback={<span class="off">hidden</span>}>
        <b class="on">shown</b> <i>{props.id}</i>
      </Show>
    </p>
  );
}

function Toggles() {
  const [isOn, setOn] = createSignal(false);
  return (
    <>
      <button id="run" onClick={() => setOn((before) => !before)}>
        Turn over
      </button>
      <For each={numbers(TOGGLES)}>{(id) => <Toggle id={id} isOn={isOn()} />}</For>
    </>
  );
}

/** A row for an item that another object replaces; it gets the item as a signal, so that `<For>` keeps the row. */
function Row(props) {
  return (
    <li id={`row-${props.item.id}`}>
      <b>{props.item.id}</b> <span>{props.item.label}</span>
    </li>
  );
}

/** Items as signals: Solid's idiom for a list of which one entry changes. */
function createSignals(count) {
  return createItems(count).map((item) => createSignal(item));
}

function List() {
  const items = createSignals(size);
  const change = () => {
    const [, write] = items[size / 2];
    write((item) => ({ id: item.id, label: item.label + ITEM_CHANGE }));
  };
  return (
    <>
      <button id="run" onClick={change}>
        Change
      </button>
      <ul>
        <For each={items}>{([item]) => <Row item={item()} />}</For>
      </ul>
    </>
  );
}

function Fill() {
  const [items, setItems] = createSignal([]);
  return (
    <>
      <button id="run" onClick={() => setItems(createItems(size))}>
        Fill
      </button>
      <button id="clear" onClick={() => setItems([])}>
        Remove
      </button>
      <ul>
        <For each={items()}>{(item) => <Row item={item} />}</For>
      </ul>
    </>
  );
}

function Text() {
  const [tick, setTick] = createSignal(0);
  return (
    <>
      <button id="run" onClick={() => setTick((before) => before + 1)}>
        Change
      </button>
      <For each={numbers(PARAGRAPHS)}>
        {(id) => (
          <p id={`p-${id}`}>
            Order {id}: {order(id, tick())[0]} pieces at {order(id, tick())[1]}, in all {order(id, tick())[2]}
            , of which {order(id, tick())[3]} remain.
          </p>
        )}
      </For>
    </>
  );
}

function Typing() {
  const [text, setText] = createSignal('');
  return (
    <>
      <button id="run" onClick={() => setText('')}>
        Empty
      </button>
      <input id="field" value={text()} onInput={(event) => setText(event.target.value)} />
      <p id="mirror">{text()}</p>
      <p id="length">{text().length}</p>
      <ul>
        <For each={createItems(TYPING_ROWS)}>{(item) => <Row item={item} />}</For>
      </ul>
    </>
  );
}

function Widget() {
  // The compiler assigns it, for `ref`.
  // oxlint-disable-next-line no-unassigned-vars
  let host;
  onMount(() => attachWidget(host));
  onCleanup(() => detachWidget(host));
  return <div class="widget" ref={host} />;
}

function Widgets() {
  const [isShown, setShown] = createSignal(false);
  return (
    <>
      <button id="run" onClick={() => setShown(true)}>
        Show
      </button>
      <button id="clear" onClick={() => setShown(false)}>
        Remove
      </button>
      <Show when={isShown()}>
        <For each={numbers(WIDGETS)}>{() => <Widget />}</For>
      </Show>
    </>
  );
}

function GaugeView(props) {
  // The compiler assigns it, for `ref`.
  // oxlint-disable-next-line no-unassigned-vars
  let host;
  onMount(() => {
    const gauge = new Gauge(host, props.value);
    // The value it begins with is not told again.
    createEffect(
      on(
        () => props.value,
        (value) => gauge.setValue(value),
        { defer: true },
      ),
    );
    onCleanup(() => gauge.destroy());
  });
  return <div class="gauge" ref={host} />;
}

function Islands() {
  const [isShown, setShown] = createSignal(false);
  const [value, setValue] = createSignal(0);
  return (
    <>
      <button id="run" onClick={() => setShown(true)}>
        Show
      </button>
      <button id="clear" onClick={() => setShown(false)}>
        Remove
      </button>
      <button id="tick" onClick={() => setValue((before) => before + 1)}>
        Count
      </button>
      <Show when={isShown()}>
        <For each={numbers(GAUGES)}>{() => <GaugeView value={value()} />}</For>
      </Show>
    </>
  );
}

const scenarios = {
  tree: Tree,
  parameters: Parameters,
  cascade: Cascade,
  toggles: Toggles,
  list: List,
  fill: Fill,
  text: Text,
  typing: Typing,
  widgets: Widgets,
  islands: Islands,
};
const Scenario = scenarios[scenario];

render(() => <Scenario />, document.getElementById('main'));
