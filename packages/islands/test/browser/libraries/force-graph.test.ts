/** A graph with D3's forces: every path, and what only forces do. */
import type * as Force from 'd3-force';
import { html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { type ForceGraph, forceGraph, type ForceGraphIslandOptions } from '@strop/islands/force-graph';
import { expect, it, vi } from 'vitest';
import { show } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

// A simulation lives as long as its timer: it is stopped once, at the end.
vi.mock('d3-force', async (original) => {
  const library = await original<typeof Force>();
  return {
    ...library,
    forceSimulation: (...given: Parameters<typeof library.forceSimulation>) => {
      ledger.begin();
      const simulation = library.forceSimulation(...given);
      ledger.create(simulation);
      const { stop } = simulation;
      simulation.stop = () => {
        ledger.destroy(simulation);
        return stop();
      };
      return simulation;
    },
  };
});

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const links = [
  { source: 'a', target: 'b' },
  { source: 'b', target: 'c' },
];

matrix({
  name: 'D3 force graph',
  ledger,
  adapter: { file: 'force-graph', exported: 'forceGraph' },
  handler: {
    name: 'onPicked',
    fire: (_made, element) =>
      void element.querySelector('.force-graph-node')!.dispatchEvent(new MouseEvent('click')),
  },
  broken: () => forceGraph({ nodes, links: [{ source: 'a', target: 'nobody' }] }) as never,
  island: (variant) => forceGraph({ nodes: nodes.slice(variant), links: links.slice(variant) }) as never,
});

async function graph(options: () => ForceGraphIslandOptions) {
  const reference = new IslandReference<ForceGraph>();
  const shown = await show(
    () =>
      html`<div class="island" style="width:400px;height:300px" @island=${forceGraph(options(), reference)}></div>`,
  );
  const made = await reference.mounted;
  const distance = (one: string, other: string): number => {
    const [from, to] = [made.placeOf(one)!, made.placeOf(other)!];
    return Math.hypot(from.x - to.x, from.y - to.y);
  };
  const element = (id: string) => shown.container.querySelector<SVGGElement>(`[data-id="${id}"]`)!;
  return { ...shown, made, distance, element };
}

it('comes to rest with linked nodes nearer than others, drawn where the forces put them', async () => {
  const onSettled = vi.fn();
  const { made, distance, element } = await graph(() => ({ nodes, links, onSettled }));
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalled(), { timeout: 30_000 });
  expect(distance('a', 'b')).toBeLessThan(distance('a', 'c'));
  expect(distance('a', 'b')).toBeLessThan(distance('a', 'd'));
  const { x, y } = made.placeOf('a')!;
  const box = element('a').querySelector('circle')!.getBoundingClientRect();
  const svg = made.svg.getBoundingClientRect();
  expect(box.left + box.width / 2 - (svg.left + svg.width / 2)).toBeCloseTo(x, 0);
  expect(box.top + box.height / 2 - (svg.top + svg.height / 2)).toBeCloseTo(y, 0);
});

it('leaves the nodes that stay in their places and elements; a newcomer starts beside its neighbour', async () => {
  let shownNodes = nodes;
  let shownLinks = links;
  const { made, render, element } = await graph(() => ({ nodes: shownNodes, links: shownLinks }));
  const before = { element: element('b'), ...made.placeOf('b')! };
  shownNodes = [...nodes.slice(1), { id: 'e' }];
  shownLinks = [links[1]!, { source: 'e', target: 'b' }];
  render();
  expect(element('b')).toBe(before.element);
  expect(made.placeOf('b')).toEqual({ x: before.x, y: before.y });
  expect(made.placeOf('e')).toEqual({ x: before.x + 10, y: before.y + 10 });
  expect(made.placeOf('a')).toBe(null);
  expect(made.svg.querySelectorAll('line')).toHaveLength(2);
});

it('is picked by click and key, and by no drag, which takes the node along', async () => {
  const picked: string[] = [];
  const { made, element } = await graph(() => ({ nodes, links, onPicked: (id) => void picked.push(id) }));
  const node = element('c');
  expect(node.getAttribute('role')).toBe('button');
  node.setPointerCapture = () => {};
  const svg = made.svg.getBoundingClientRect();
  const at = (x: number, y: number) => ({
    clientX: svg.left + svg.width / 2 + x,
    clientY: svg.top + svg.height / 2 + y,
    bubbles: true,
  });
  node.dispatchEvent(new PointerEvent('pointerdown', at(0, 0)));
  node.dispatchEvent(new PointerEvent('pointermove', at(90, 70)));
  node.dispatchEvent(new PointerEvent('pointermove', at(100, 80)));
  await vi.waitFor(() => expect(made.placeOf('c')).toEqual({ x: 100, y: 80 }));
  node.dispatchEvent(new PointerEvent('pointerup', at(100, 80)));
  node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(picked).toEqual([]);
  node.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  element('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(picked).toEqual(['c', 'a']);
});
