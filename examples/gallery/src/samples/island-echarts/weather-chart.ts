import { LineChart, BarChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, LegendComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { echarts } from '@strop/islands/echarts';
import { bind, Component, html } from '@strop/renderer';

// Only what this chart is made of.
use([BarChart, LineChart, DataZoomComponent, GridComponent, LegendComponent, CanvasRenderer]);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Months of a place that is made up: rain in millimetres, warmth in degrees Celsius. */
const rain = [92, 68, 61, 52, 55, 58, 60, 74, 70, 95, 98, 101];
const warmth = [5, 5, 7, 10, 13, 16, 18, 18, 15, 12, 8, 6];

export class WeatherChart extends Component {
  smooth = false;
  dark = false;
  wetter = 0;
  last = 'Click a month, zoom with the slider, switch a series in the legend.';

  override render() {
    return html`
      <h1>Weather</h1>

      <div class="row">
        <label><input type="checkbox" @bind=${bind(this, 'smooth')}> Smooth line</label>
        <label><input type="checkbox" @bind=${bind(this, 'dark')}> Dark theme</label>
        <button @onclick=${() => (this.wetter += 20)}>More rain</button>
      </div>

      <div class="chart" role="img" aria-label="Rain and warmth of each month" @island=${echarts({
        theme: this.dark ? 'dark' : 'default',
        option: {
          legend: { top: 0 },
          grid: { left: 45, right: 45, top: 40, bottom: 75 },
          dataZoom: [{ type: 'slider' }],
          xAxis: { type: 'category', data: months },
          yAxis: [
            { type: 'value', name: 'mm' },
            { type: 'value', name: '°C' },
          ],
          series: [
            { type: 'bar', name: 'Rain', data: rain.map((fallen) => fallen + this.wetter) },
            { type: 'line', name: 'Warmth', data: warmth, yAxisIndex: 1, smooth: this.smooth },
          ],
        },
        onPicked: ({ seriesName, name, value }) => (this.last = `${seriesName} in ${name}: ${String(value)}`),
        onLegendChanged: ({ name, selected }) => (this.last = `${name} is ${selected[name] ? 'on' : 'off'}.`),
        onZoomed: ({ start, end }) =>
          (this.last = `From ${Math.round(start)} to ${Math.round(end)} per cent.`),
      })}></div>

      <p role="status">${this.last}</p>`;
  }
}
