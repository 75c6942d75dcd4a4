import { CascadingValue, Component, bind, cascadingParameter, html, parameter } from '@strop/renderer';

class Theme {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class CascadingValues extends Component {
  theme = new Theme('plain');
  size = 'small';

  override render() {
    return html`
      <h1>Cascading values</h1>

      <p class="row">
        ${['plain', 'striped'].map(
          (name) => html`
            <button aria-pressed=${String(this.theme.name === name)}
              @onclick=${() => (this.theme = new Theme(name))}>${name}</button>`,
        )}
        <label>Size <input @bind=${bind(this, 'size')}></label>
      </p>

      <${CascadingValue} value=${this.theme}>
        <${CascadingValue} name="size" value=${this.size}>
          <${Panel} />
          <${CascadingValue} value=${new Theme('inner')} isFixed=${true}>
            <${Label} text="A nearer theme counts" />
          <//>
        <//>
      <//>`;
  }
}

/** Knows nothing of themes, and does not render when one changes. */
class Panel extends Component {
  renders = 0;
  override render() {
    return html`<p>Renders of the panel between: ${++this.renders}.</p><${Label} text="Deep inside" />`;
  }
}

class Label extends Component {
  readonly text = parameter('');
  readonly theme = cascadingParameter(Theme);
  readonly size = cascadingParameter<string>({ name: 'size' });
  override render() {
    return html`<p role="status" data-theme=${this.theme?.name}>${this.text}: ${this.theme?.name}, ${this.size}</p>`;
  }
}
