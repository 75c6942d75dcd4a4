import { Component, ElementReference, html } from '@strop/renderer';
import { gesture, type GestureRefusal } from '@strop/web';

export class GestureRecipes extends Component {
  readonly panel = new ElementReference();
  readonly video = new ElementReference();
  readonly said: string[] = [];

  override render() {
    return html`
      <h1>Gesture recipes</h1>

      <div class="gesture-panel" @ref=${this.panel}>A panel</div>
      <video class="gesture-video" src="/media/clip.webm" aria-label="A film" muted @ref=${this.video}></video>

      <p class="row">
        <button @onclick=${gesture.fullscreen(this.panel, this.tell('Fullscreen'))}>Fill the screen</button>
        <button @onclick=${gesture.copy('copied at once', this.tell('Copy'))}>Copy</button>
        <button @onclick=${gesture.copy(() => this.textThatComesLater(), this.tell('Copy'))}>Copy what comes later</button>
        <button @onclick=${gesture.copy(() => Promise.reject(new Error('the text never came')), this.tell('Copy'))}>
          Copy what never comes
        </button>
        <button @onclick=${gesture.share({ title: 'Strop' }, this.tell('Share'))}>Share</button>
        <button @onclick=${gesture.popup('/counter', { width: 500, height: 400 }, this.tell('Popup'))}>Open a popup</button>
        <button @onclick=${gesture.pickFiles(
          { multiple: true },
          {
            ...this.tell('Files'),
            onDone: (files) => this.said.push(`Files: ${files.map(({ name }) => name).join(', ')}`),
          },
        )}>Pick files</button>
        <button @onclick=${gesture.pictureInPicture(this.video, this.tell('Picture in picture'))}>Picture in picture</button>
        <button @onclick=${gesture.pointerLock(this.panel, this.tell('Pointer lock'))}>Lock the pointer</button>
      </p>
      <p role="status">${this.said.at(-1) ?? 'Nothing was asked yet.'}</p>`;
  }

  tell(what: string) {
    return {
      onDone: () => void this.said.push(`${what}: done`),
      onRefused: ({ name, message }: GestureRefusal) => void this.said.push(`${what}: ${name}, ${message}`),
    };
  }

  async textThatComesLater() {
    const answer = await fetch('/feed/1.html');
    return `${(await answer.text()).length} characters`;
  }
}
