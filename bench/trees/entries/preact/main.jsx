/**
 * The component trees with Preact: function components with hooks. Where a render of the parent passes the same parameters
 * as before, components do not render (`memo`), as its documentation advises where rendering costs. Those whose parameters
 * change whenever the parent renders have none: it is a component more for each, and `parameters` takes twice as long with it.
 */
import { createContext, render } from 'preact';
import { memo } from 'preact/compat';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  attachWidget,
  changeItem,
  CHAINS,
  createItems,
  DEPTH,
  detachWidget,
  Gauge,
  GAUGES,
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

function Leaf({ chain }) {
  const [count, setCount] = useState(0);
  return (
    <button class="leaf" id={`leaf-${chain}`} onClick={() => setCount((before) => before + 1)}>
      {count}
    </button>
  );
}

// Inside, `Node` is the one with `memo`: the function has another name.
const Node = memo(function NodeView({ chain, level }) {
  return (
    <div class="node">
      {level < DEPTH ? <Node chain={chain} level={level + 1} /> : <Leaf chain={chain} />}
    </div>
  );
});

function Tree() {
  const [isShown, setShown] = useState(false);
  const [count, setCount] = useState(0);
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
      <p id="count">{count}</p>
      {isShown && chains.map((chain) => <Node key={chain} chain={chain} level={2} />)}
    </>
  );
}

function PassingLeaf({ value }) {
  return <b class="leaf">{value}</b>;
}

function PassingNode({ level, value }) {
  return (
    <div class="node">
      {level < DEPTH ? <PassingNode level={level + 1} value={value} /> : <PassingLeaf value={value} />}
    </div>
  );
}

function Parameters() {
  const [value, setValue] = useState(0);
  return (
    <>
      <button id="run" onClick={() => setValue((before) => before + 1)}>
        Count
      </button>
      {chains.map((chain) => (
        <PassingNode key={chain} level={2} value={value} />
      ))}
    </>
  );
}

const Value = createContext(0);

function CascadeLeaf() {
  return <b class="leaf">{useContext(Value)}</b>;
}

const CascadeNode = memo(function CascadeNodeView({ level }) {
  return <div class="node">{level < DEPTH ? <CascadeNode level={level + 1} /> : <CascadeLeaf />}</div>;
});

function Cascade() {
  const [value, setValue] = useState(0);
  return (
    <>
      <button id="run" onClick={() => setValue((before) => before + 1)}>
        Count
      </button>
      <Value.Provider value={value}>
        {chains.map((chain) => (
          <CascadeNode key={chain} level={2} />
        ))}
      </Value.Provider>
    </>
  );
}

const toggles = numbers(TOGGLES);

function Toggle({ id, isOn }) {
  return (
    <p>
      {isOn ? (
        <>
          <b class="on">shown</b> <i>{id}</i>
        </>
      ) : (
        <span class="off">hidden</span>
      )}
    </p>
  );
}

function Toggles() {
  const [isOn, setOn] = useState(false);
  return (
    <>
      <button id="run" onClick={() => setOn((before) => !before)}>
        Turn over
      </button>
      {toggles.map((id) => (
        <Toggle key={id} id={id} isOn={isOn} />
      ))}
    </>
  );
}

const Row = memo(function RowView({ item }) {
  return (
    <li id={`row-${item.id}`}>
      <b>{item.id}</b> <span>{item.label}</span>
    </li>
  );
});

function List() {
  const [items, setItems] = useState(() => createItems(size));
  return (
    <>
      <button id="run" onClick={() => setItems(changeItem)}>
        Change
      </button>
      <ul>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

function Fill() {
  const [items, setItems] = useState([]);
  return (
    <>
      <button id="run" onClick={() => setItems(createItems(size))}>
        Fill
      </button>
      <button id="clear" onClick={() => setItems([])}>
        Remove
      </button>
      <ul>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

const paragraphs = numbers(PARAGRAPHS);

function Text() {
  const [tick, setTick] = useState(0);
  return (
    <>
      <button id="run" onClick={() => setTick((before) => before + 1)}>
        Change
      </button>
      {paragraphs.map((id) => {
        const [pieces, price, sum, rest] = order(id, tick);
        return (
          <p key={id} id={`p-${id}`}>
            Order {id}: {pieces} pieces at {price}, in all {sum}, of which {rest} remain.
          </p>
        );
      })}
    </>
  );
}

const typingItems = createItems(TYPING_ROWS);

function Typing() {
  const [text, setText] = useState('');
  return (
    <>
      <button id="run" onClick={() => setText('')}>
        Empty
      </button>
      <input id="field" value={text} onInput={(event) => setText(event.target.value)} />
      <p id="mirror">{text}</p>
      <p id="length">{text.length}</p>
      <ul>
        {typingItems.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

const widgets = numbers(WIDGETS);

function Widget() {
  const host = useRef(null);
  useLayoutEffect(() => {
    const element = host.current;
    attachWidget(element);
    return () => detachWidget(element);
  }, []);
  return <div class="widget" ref={host} />;
}

function Widgets() {
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button id="run" onClick={() => setShown(true)}>
        Show
      </button>
      <button id="clear" onClick={() => setShown(false)}>
        Remove
      </button>
      {isShown && widgets.map((id) => <Widget key={id} />)}
    </>
  );
}

const gauges = numbers(GAUGES);

function GaugeView({ value }) {
  const host = useRef(null);
  const gauge = useRef(null);
  useLayoutEffect(() => {
    // The value it begins with is not told again.
    if (gauge.current === null) gauge.current = new Gauge(host.current, value);
    else gauge.current.setValue(value);
  }, [value]);
  useLayoutEffect(() => () => gauge.current.destroy(), []);
  return <div class="gauge" ref={host} />;
}

function Islands() {
  const [isShown, setShown] = useState(false);
  const [value, setValue] = useState(0);
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
      {isShown && gauges.map((id) => <GaugeView key={id} value={value} />)}
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

render(<Scenario />, document.getElementById('main'));
