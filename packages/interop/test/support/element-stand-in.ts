/** Stands in for the renderer's element reference, on whichever side. */
const marker = Symbol.for('strop.elementReference');

export class FakeReference {
  id: string;
  state: 'pending' | 'attached' | 'detached';

  constructor(id: string, state: 'pending' | 'attached' | 'detached') {
    this.id = id;
    this.state = state;
  }

  get [marker](): { id: string; state: string } {
    return { id: this.id, state: this.state };
  }
}
