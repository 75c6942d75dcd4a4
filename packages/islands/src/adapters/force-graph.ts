/**
 * Graphs laid out by D3's forces and drawn as SVG, in a `<div>`. The drawing is in `force-graph-drawing.ts`.
 *
 * In: nodes and links. Out: a picture of them that finds its shape, and follows a person's pointer.
 *
 * @see https://d3js.org/d3-force
 */
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { ForceGraph } from './force-graph-drawing.ts';

/** A node; `id` says which is the same from render to render, and what links lead to. */
export interface GraphNode {
  readonly id: string;
  /** Written beside the node, and its name for screen readers; the id where it is left out. */
  readonly label?: string;
  /** Becomes the attribute `data-group`, for style sheets. */
  readonly group?: string;
  /** In CSS pixels; 6 where it is left out. */
  readonly radius?: number;
}

/** A link between two nodes, by their ids. */
export interface GraphLink {
  readonly source: string;
  readonly target: string;
  /** Becomes the line's width in CSS pixels; 1 where it is left out. */
  readonly weight?: number;
}

/** What a graph shows, how its forces are, and what it says. */
export interface ForceGraphIslandOptions {
  readonly nodes: readonly GraphNode[];
  /** Links whose ends are not among the nodes are an error. */
  readonly links: readonly GraphLink[];
  /** How far linked nodes want to be apart, in CSS pixels; 60 where it is left out. */
  readonly distance?: number;
  /** How strongly nodes push each other away, above 0; 160 where it is left out. */
  readonly repulsion?: number;
  /** What the graph is, for screen readers. */
  readonly label?: string;
  /** A click on a node, or Enter or Space on it. Without a handler, nodes cannot be focused. */
  readonly onPicked?: (id: string) => void;
  /** The forces have come to rest. */
  readonly onSettled?: () => void;
}

/**
 * A graph. Nodes that stay keep their places when others come and go. For a person who wants less motion it is drawn once,
 * at rest.
 *
 * No style sheet is needed. Lines and nodes have the text's colour; a style sheet may say otherwise of `.force-graph-link`,
 * `.force-graph-node` and their `[data-group]`.
 *
 * @example
 * ```ts
 * html`<div class="graph" @island=${forceGraph({
 *   nodes: this.people,
 *   links: this.friends,
 *   onPicked: (id) => this.show(id),
 * })}></div>`
 * ```
 */
export const forceGraph: IslandFunction<ForceGraphIslandOptions, ForceGraph> = defineIsland<
  ForceGraphIslandOptions,
  ForceGraph
>({
  name: 'force-graph',
  mount(element, options, host) {
    return new ForceGraph(element, options, {
      picked: (id) => host.emit('onPicked', id),
      settled: () => host.emit('onSettled', undefined as never),
    });
  },
  update(graph, _patch, options) {
    graph.show(options);
  },
  resize(graph, size) {
    graph.resize(size);
  },
  dispose(graph) {
    graph.dispose();
  },
});

export type { ForceGraph } from './force-graph-drawing.ts';
