// Every sample of the maps' document, with what its page says.

import { html } from '@strop/renderer';
import { islandEChartsSample } from '../../samples/island-echarts/sample.ts';
import { islandLeafletSample } from '../../samples/island-leaflet/sample.ts';
import { islandMapLibreSample } from '../../samples/island-maplibre/sample.ts';
import type { Sample } from '../../shell/sample.ts';
import { CallJsExample8 } from './call-js-example-8.ts';
import callJsExample8Source from './call-js-example-8.ts?highlighted';
import mapCard from './map-card.ts?highlighted';
import { MapList } from './map-list.ts';
import mapList from './map-list.ts?highlighted';
import { MapLibreMap } from './maplibre-map.ts';
import maplibreMap from './maplibre-map.ts?highlighted';
import places from './places.ts?highlighted';
import mapElements from '../map-elements.js?highlighted';
import mapStyle from '../map-style.js?highlighted';
import mapComponent from '../mapComponent.js?highlighted';
import maplibreComponent from '../maplibreComponent.js?highlighted';

const callJsExample8: Sample = {
  path: '/maps/call-js-example-8',
  component: CallJsExample8,
  about: () => html`
    <p>
      As far as the component is concerned the map’s element is empty, so the renderer never looks into it, and Mapbox
      GL JS may put there what it likes. The module returns the map, the component keeps it as a
      <code>JSObjectReference</code> and hands it back to the same module when a button is pressed.
    </p>
    <p>
      Drag the map, turn the wheel, jump to a city, and let the component render 200 times: the map does not notice. It
      is removed when the component leaves. The land is hand-drawn and the style has neither tiles nor fonts, so no
      access token and no network are needed; the names of the cities are elements that the module added.
    </p>`,
  files: [
    { name: 'call-js-example-8.ts', html: callJsExample8Source },
    { name: 'mapComponent.js', html: mapComponent },
    { name: 'map-style.js', html: mapStyle },
    { name: 'map-elements.js', html: mapElements },
  ],
};

const maplibre: Sample = {
  path: '/maps/maplibre',
  component: MapLibreMap,
  about: () => html`
    <p>
      MapLibre GL JS grew out of the last free Mapbox release. Behind the same two functions,
      <code>addMapToElement</code> and <code>setMapCenter</code>, the component cannot tell the libraries apart: only
      the address of the module and the size of the element differ.
    </p>`,
  files: [
    { name: 'maplibre-map.ts', html: maplibreMap },
    { name: 'maplibreComponent.js', html: maplibreComponent },
    { name: 'map-style.js', html: mapStyle },
    { name: 'map-elements.js', html: mapElements },
  ],
};

const list: Sample = {
  path: '/maps/map-list',
  component: MapList,
  about: () => html`
    <p>
      A map is expensive: a canvas, a WebGL context, loaded data. Each item of this list is keyed, so reversing or
      shuffling moves the elements and the maps in them live on, each with its canvas and the place you dragged it to.
      Only a removed map is disposed, and only an added one is created.
    </p>`,
  files: [
    { name: 'map-list.ts', html: mapList },
    { name: 'map-card.ts', html: mapCard },
    { name: 'places.ts', html: places },
    { name: 'maplibreComponent.js', html: maplibreComponent },
  ],
};

export const samples: readonly Sample[] = [
  callJsExample8,
  maplibre,
  list,
  islandMapLibreSample,
  islandLeafletSample,
  islandEChartsSample,
];
