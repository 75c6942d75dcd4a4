// What a sample waits for that calls scripts which the gallery loads after its start.

/** Shared by an app: `start.ts` says when. */
export class Started {
  /** Resolves when the scripts have come. */
  readonly scripts: Promise<void>;
  #resolve!: () => void;

  constructor() {
    this.scripts = new Promise((resolve) => (this.#resolve = resolve));
  }

  scriptsCame() {
    this.#resolve();
  }
}
