/**
 * The twelve libraries, each as an island and as somebody uses it who has no framework: the same options, and the end that
 * the library's own documentation gives.
 */
import type { IslandValue } from '@strop/islands';

export interface Subject {
  readonly element?: 'canvas';
  island(): IslandValue<never, never>;
  /** Makes the library's object in the element; returns what takes it down. */
  bare(element: HTMLElement): () => void;
}

const numbers = [3, 1, 4, 1, 5, 9, 2, 6];

export const subjects: Readonly<Record<string, () => Promise<Subject>>> = {
  async chart() {
    const { Chart, registerables } = await import('chart.js');
    const { chart } = await import('@strop/islands/chart');
    Chart.register(...registerables);
    const data = () => ({ labels: numbers.map(String), datasets: [{ data: [...numbers] }] });
    return {
      element: 'canvas',
      island: () => chart({ type: 'bar', data: data() }) as never,
      bare(element) {
        const made = new Chart(element as HTMLCanvasElement, { type: 'bar', data: data() });
        return () => made.destroy();
      },
    };
  },

  async leaflet() {
    await import('leaflet/dist/leaflet.css');
    const { divIcon, geoJSON, Map, marker } = await import('leaflet');
    const { leaflet } = await import('@strop/islands/leaflet');
    const center: [number, number] = [51.45, -2.59];
    const shape = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [-3, 51],
          [-2, 51],
          [-2, 52],
          [-3, 51],
        ],
      ],
    };
    return {
      island: () =>
        leaflet({
          center,
          zoom: 8,
          shapes: [{ id: 'land', data: shape }],
          markers: [{ id: 1, at: center, options: { icon: divIcon() } }],
        }) as never,
      bare(element) {
        const map = new Map(element, { center, zoom: 8 });
        geoJSON(shape).addTo(map);
        marker(center, { icon: divIcon() }).addTo(map);
        return () => void map.remove();
      },
    };
  },

  async maplibre() {
    await import('maplibre-gl/dist/maplibre-gl.css');
    const { Map, Marker, setWorkerUrl } = await import('maplibre-gl');
    const { default: workerUrl } = await import('maplibre-gl/dist/maplibre-gl-worker.mjs?url');
    const { maplibre } = await import('@strop/islands/maplibre');
    setWorkerUrl(workerUrl);
    const style = {
      version: 8 as const,
      sources: {},
      layers: [{ id: 'water', type: 'background' as const, paint: { 'background-color': '#00f' } }],
    };
    const center: [number, number] = [-2.59, 51.45];
    return {
      island: () => maplibre({ style, center, zoom: 8, markers: [{ id: 1, at: center }] }) as never,
      bare(element) {
        const map = new Map({ container: element, style, center, zoom: 8 });
        new Marker().setLngLat(center).addTo(map);
        return () => map.remove();
      },
    };
  },

  async echarts() {
    const { init, use } = await import('echarts/core');
    const { BarChart } = await import('echarts/charts');
    const { GridComponent, TooltipComponent } = await import('echarts/components');
    const { CanvasRenderer } = await import('echarts/renderers');
    const { echarts } = await import('@strop/islands/echarts');
    use([BarChart, GridComponent, TooltipComponent, CanvasRenderer]);
    const option = () => ({
      tooltip: {},
      xAxis: { data: numbers.map(String) },
      yAxis: {},
      series: [{ type: 'bar', data: [...numbers] }],
    });
    return {
      island: () => echarts({ option: option() }) as never,
      bare(element) {
        const made = init(element);
        made.setOption(option());
        return () => made.dispose();
      },
    };
  },

  async three() {
    const { BoxGeometry, Mesh, MeshBasicMaterial, PerspectiveCamera, Scene, WebGLRenderer } =
      await import('three');
    const { three } = await import('@strop/islands/three');
    const stage = () => {
      const scene = new Scene();
      const camera = new PerspectiveCamera(50, 1.5, 0.1, 100);
      camera.position.z = 4;
      const box = new Mesh(new BoxGeometry(), new MeshBasicMaterial());
      scene.add(box);
      return { scene, camera, box };
    };
    return {
      island: () => three({ stage, data: null }) as never,
      bare(element) {
        const { scene, camera, box } = stage();
        const renderer = new WebGLRenderer({ antialias: true });
        renderer.setSize(300, 200);
        element.append(renderer.domElement);
        renderer.render(scene, camera);
        return () => {
          box.geometry.dispose();
          box.material.dispose();
          renderer.dispose();
          renderer.forceContextLoss();
        };
      },
    };
  },

  async codemirror() {
    const { EditorState } = await import('@codemirror/state');
    const { EditorView } = await import('@codemirror/view');
    const { history } = await import('@codemirror/commands');
    const { javascript } = await import('@codemirror/lang-javascript');
    const { codeMirror } = await import('@strop/islands/codemirror');
    const extensions = [history(), javascript()];
    const value = 'const answer = 42;\n'.repeat(20);
    return {
      island: () => codeMirror({ value, extensions }) as never,
      bare(element) {
        const view = new EditorView({
          parent: element,
          state: EditorState.create({ doc: value, extensions }),
        });
        return () => view.destroy();
      },
    };
  },

  async quill() {
    await import('quill/dist/quill.snow.css');
    const { default: Quill } = await import('quill');
    const { quill } = await import('@strop/islands/quill');
    const value = [{ insert: 'some text\n' }];
    return {
      island: () => quill({ value, options: { theme: 'snow' } }) as never,
      bare(element) {
        // There is no `destroy`; its documentation has nothing for the end.
        const place = element.appendChild(document.createElement('div'));
        new Quill(place, { theme: 'snow' }).setContents(value);
        return () => element.replaceChildren();
      },
    };
  },

  async calendar() {
    const { Calendar } = await import('fullcalendar');
    const { default: dayGrid } = await import('fullcalendar/daygrid');
    const { default: interaction } = await import('fullcalendar/interaction');
    const { default: theme } = await import('fullcalendar/themes/classic');
    const { calendar } = await import('@strop/islands/calendar');
    const plugins = [dayGrid, interaction, theme];
    const options = () => ({
      plugins,
      initialView: 'dayGridMonth',
      initialDate: '2026-03-01',
      events: [{ title: 'Spring', start: '2026-03-20' }],
    });
    return {
      island: () => calendar(options()) as never,
      bare(element) {
        const made = new Calendar(element, options());
        made.render();
        return () => made.destroy();
      },
    };
  },

  async video() {
    await import('video.js/dist/video-js.css');
    const { default: videojs } = await import('video.js');
    const { video } = await import('@strop/islands/video');
    const create = videojs as unknown as (tag: Element, options: object) => { dispose(): void };
    return {
      island: () => video({ sources: [], controls: true }) as never,
      bare(element) {
        const tag = element.appendChild(document.createElement('video'));
        tag.className = 'video-js';
        const player = create(tag, { fill: true, controls: true });
        return () => player.dispose();
      },
    };
  },

  async grid() {
    const { AllCommunityModule, createGrid } = await import('ag-grid-community');
    const { grid } = await import('@strop/islands/grid');
    const modules = [AllCommunityModule];
    const columnDefs = [{ field: 'make' as const }, { field: 'price' as const }];
    const rowData = numbers.map((price) => ({ make: `Make ${price}`, price }));
    return {
      island: () => grid({ modules, columnDefs, rowData }) as never,
      bare(element) {
        const api = createGrid(element, { columnDefs, rowData }, { modules });
        return () => api.destroy();
      },
    };
  },

  async sortable() {
    const { default: Sortable } = await import('sortablejs');
    const { sortable } = await import('@strop/islands/sortable');
    return {
      island: () => sortable({ animation: 150 }) as never,
      bare(element) {
        const made = new Sortable(element, { animation: 150 });
        return () => made.destroy();
      },
    };
  },

  async 'force-graph'() {
    const { forceLink, forceManyBody, forceSimulation, forceX, forceY } = await import('d3-force');
    const { select } = await import('d3-selection');
    const { forceGraph } = await import('@strop/islands/force-graph');
    const ids = numbers.map((_, index) => `n${index}`);
    const links = () => ids.slice(1).map((id) => ({ source: 'n0', target: id }));
    return {
      island: () => forceGraph({ nodes: ids.map((id) => ({ id })), links: links() }) as never,
      bare(element) {
        const nodes = ids.map((id) => ({ id, x: 0, y: 0 }));
        const svg = select(element).append('svg').attr('viewBox', '-150 -100 300 200');
        const circles = svg.selectAll('circle').data(nodes).join('circle').attr('r', 6);
        const simulation = forceSimulation(nodes)
          .force(
            'link',
            forceLink<(typeof nodes)[number], object & { source: string; target: string }>(links()).id(
              ({ id }) => id,
            ),
          )
          .force('charge', forceManyBody())
          .force('x', forceX())
          .force('y', forceY())
          .on('tick', () => void circles.attr('cx', ({ x }) => x).attr('cy', ({ y }) => y));
        return () => {
          simulation.stop();
          svg.remove();
        };
      },
    };
  },
};
