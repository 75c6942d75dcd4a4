/**
 * The SVG of a graph: lines, circles and names at the places D3's simulation gives them.
 *
 * In: what to draw (`force-graph.ts`), a pointer. Out: calls for what is picked, and for rest.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { pointer, select, type Selection } from 'd3-selection';
import type { IslandSize } from '../adapter.ts';
import { finish } from './finish.ts';
import type { ForceGraphIslandOptions, GraphLink, GraphNode } from './force-graph.ts';

/** A node with the place it has; D3 writes into it, never into the component's own. */
interface Placed extends SimulationNodeDatum {
  node: GraphNode;
}

interface Line extends SimulationLinkDatum<Placed> {
  readonly link: GraphLink;
}

/** Whom the graph tells. */
export interface GraphEvents {
  picked(id: string): void;
  settled(): void;
}

/** Pixels a pointer moves before a press on a node is a drag, not a click. */
const dragThreshold = 4;
/** Enough for the forces' own cooling (300 steps) to end. */
const stepsToRest = 300;

/** A drawn graph: what an `IslandReference` of the island holds. Not made by hand. */
export class ForceGraph {
  readonly svg: SVGSVGElement;
  readonly #events: GraphEvents;
  readonly #root: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #simulation: Simulation<Placed, Line>;
  readonly #places = new Map<string, Placed>();
  readonly #calm: boolean;
  #lines: readonly Line[] = [];

  constructor(element: HTMLElement, options: ForceGraphIslandOptions, events: GraphEvents) {
    this.#events = events;
    this.#calm = element.ownerDocument.defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#root = select(element)
      .append('svg')
      .attr('class', 'force-graph')
      .attr('width', '100%')
      .attr('height', '100%')
      .attr('role', 'group') as Selection<SVGSVGElement, unknown, null, undefined>;
    this.svg = this.#root.node()!;
    this.#root.append('g').attr('class', 'force-graph-links');
    this.#root.append('g').attr('class', 'force-graph-nodes');
    this.#simulation = forceSimulation<Placed, Line>()
      .force('x', forceX(0).strength(0.06))
      .force('y', forceY(0).strength(0.06))
      .on('tick', () => this.#place())
      .on('end', () => events.settled());
    finish(
      () => {
        this.resize({ width: element.clientWidth, height: element.clientHeight });
        this.show(options);
      },
      () => this.dispose(),
    );
  }

  /** The place a node has now, in CSS pixels from the middle. */
  placeOf(id: string): { readonly x: number; readonly y: number } | null {
    const placed = this.#places.get(id);
    return placed === undefined ? null : { x: placed.x ?? 0, y: placed.y ?? 0 };
  }

  /** Draws these nodes and links; those that were there before stay where they are and go on from there. */
  show(options: ForceGraphIslandOptions): void {
    const { distance = 60, repulsion = 160, label } = options;
    const nodes = this.#keepPlaces(options);
    this.#lines = options.links.map((link) => ({ link, source: link.source, target: link.target }));
    this.#root.attr('aria-label', label ?? null);
    this.#simulation
      .nodes(nodes)
      .force(
        'link',
        forceLink<Placed, Line>([...this.#lines])
          .id(({ node }) => node.id)
          .distance(distance),
      )
      .force('charge', forceManyBody<Placed>().strength(-repulsion))
      .force(
        'apart',
        forceCollide<Placed>(({ node }) => radiusOf(node) + 2),
      );
    // The links of the force have their ends as nodes now.
    this.#lines = this.#linkForce().links();
    this.#draw(nodes, options.onPicked !== undefined);
    if (this.#calm) this.#rest();
    else this.#simulation.alpha(0.6).restart();
  }

  /** The middle stays the middle. */
  resize({ width, height }: IslandSize): void {
    if (width > 0 && height > 0)
      this.#root.attr('viewBox', `${-width / 2} ${-height / 2} ${width} ${height}`);
  }

  dispose(): void {
    this.#simulation.on('tick', null).on('end', null).stop();
    this.svg.remove();
  }

  #linkForce(): { links(): Line[] } {
    return this.#simulation.force('link') as unknown as { links(): Line[] };
  }

  #keepPlaces({ nodes, links }: ForceGraphIslandOptions): Placed[] {
    const before = new Map(this.#places);
    this.#places.clear();
    for (const node of nodes) {
      const placed = before.get(node.id) ?? { node, ...this.#besideNeighbour(node.id, links, before) };
      placed.node = node;
      this.#places.set(node.id, placed);
    }
    return [...this.#places.values()];
  }

  /** A newcomer starts near a node it is linked to, not across the picture; D3 places those that have none. */
  #besideNeighbour(
    id: string,
    links: readonly GraphLink[],
    before: ReadonlyMap<string, Placed>,
  ): { x?: number; y?: number } {
    for (const { source, target } of links) {
      const other = before.get(source === id ? target : target === id ? source : '');
      if (other?.x !== undefined && other.y !== undefined) return { x: other.x + 10, y: other.y + 10 };
    }
    return {};
  }

  #draw(nodes: readonly Placed[], canPick: boolean): void {
    this.#root
      .select('.force-graph-links')
      .selectAll<SVGLineElement, Line>('line')
      .data(this.#lines, ({ link }) => JSON.stringify([link.source, link.target]))
      .join('line')
      .attr('class', 'force-graph-link')
      // An attribute, not a style: any style sheet can say otherwise.
      .attr('stroke', 'currentColor')
      .attr('stroke-opacity', 0.45)
      .attr('stroke-width', ({ link }) => link.weight ?? 1);
    this.#root
      .select('.force-graph-nodes')
      .selectAll<SVGGElement, Placed>('g')
      .data(nodes, ({ node }) => node.id)
      .join((entering) => {
        const group = entering.append('g').attr('class', 'force-graph-node').attr('fill', 'currentColor');
        group.append('circle');
        group.append('text').attr('dy', '0.35em').attr('font-size', 12);
        group.each((placed, index, all) => this.#listen(all[index]!, placed));
        return group;
      })
      .attr('data-id', ({ node }) => node.id)
      .attr('data-group', ({ node }) => node.group ?? null)
      .attr('role', canPick ? 'button' : 'img')
      .attr('tabindex', canPick ? 0 : null)
      .attr('aria-label', ({ node }) => node.label ?? node.id)
      .each(({ node }, index, all) => {
        const group = select(all[index]!);
        group.select('circle').attr('r', radiusOf(node));
        group
          .select('text')
          .attr('x', radiusOf(node) + 4)
          .text(node.label ?? '');
      });
    this.#place();
  }

  #place(): void {
    const at = (end: Line['source']): Placed => end as Placed;
    this.#root
      .selectAll<SVGLineElement, Line>('.force-graph-link')
      .attr('x1', ({ source }) => at(source).x ?? 0)
      .attr('y1', ({ source }) => at(source).y ?? 0)
      .attr('x2', ({ target }) => at(target).x ?? 0)
      .attr('y2', ({ target }) => at(target).y ?? 0);
    this.#root
      .selectAll<SVGGElement, Placed>('.force-graph-node')
      .attr('transform', ({ x = 0, y = 0 }) => `translate(${x},${y})`);
  }

  #rest(): void {
    this.#simulation.alpha(1).stop().tick(stepsToRest);
    this.#place();
    this.#events.settled();
  }

  #listen(element: SVGGElement, placed: Placed): void {
    const pick = (): void => this.#events.picked(placed.node.id);
    let start: readonly [number, number] | null = null;
    let isDragged = false;
    select(element)
      .on('pointerdown', (event: PointerEvent) => {
        if (event.button !== 0) return;
        start = [event.clientX, event.clientY];
        isDragged = false;
        element.setPointerCapture(event.pointerId);
      })
      .on('pointermove', (event: PointerEvent) => {
        if (start === null) return;
        isDragged ||= Math.hypot(event.clientX - start[0], event.clientY - start[1]) > dragThreshold;
        if (isDragged) this.#drag(placed, event);
      })
      .on('pointerup pointercancel', () => {
        start = null;
        if (isDragged) this.#release(placed);
      })
      .on('click', () => {
        if (!isDragged) pick();
        isDragged = false;
      })
      .on('keydown', (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        pick();
      });
  }

  /** Held where the pointer is; the others follow. */
  #drag(placed: Placed, event: PointerEvent): void {
    [placed.fx, placed.fy] = pointer(event, this.svg);
    if (this.#calm) {
      [placed.x, placed.y] = [placed.fx, placed.fy];
      this.#place();
    } else this.#simulation.alphaTarget(0.3).restart();
  }

  #release(placed: Placed): void {
    placed.fx = null;
    placed.fy = null;
    if (!this.#calm) this.#simulation.alphaTarget(0);
  }
}

function radiusOf({ radius = 6 }: GraphNode): number {
  return radius;
}
