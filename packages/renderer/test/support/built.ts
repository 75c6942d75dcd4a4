/** A component whose tree a test builds by program, anew for each render. */
import { Component, renderTree, type RenderTreeBuilder } from '@strop/renderer';
import type { Rendered, Stage } from './stage.ts';

export type Build = (builder: RenderTreeBuilder) => void;

export class Built extends Component {
  build: Build = () => {};
  override render() {
    return renderTree(this.build);
  }
}

export async function show(stage: Stage, build: Build): Promise<Rendered<Built>> {
  const rendered = await stage.render(Built);
  again(rendered, build);
  return rendered;
}

export function again({ component }: Rendered<Built>, build: Build): void {
  component.build = build;
  component.stateHasChanged();
}

/** Elements by sequence number and text: `1a` is `<i>a</i>` with number 1; `1a!k` has the key k. */
export function items(...list: string[]): Build {
  return (builder) => {
    for (const item of list) {
      const [, sequence, text, key] = /^(\d+)(\w*)(?:!(\w+))?$/.exec(item)!;
      builder.openElement(Number(sequence), 'i');
      if (key !== undefined) builder.setKey(key);
      builder.addContent(0, text);
      builder.closeElement();
    }
  };
}

/** Texts of the elements, and for each the place of the element before it is, or `new`. */
export function fate(rendered: Rendered<Built>, change: Build): { shown: string; from: (number | 'new')[] } {
  const before = rendered.findAll('i');
  again(rendered, change);
  const after = rendered.findAll('i');
  return {
    shown: after.map(({ textContent }) => textContent).join(' '),
    from: after.map((element) => {
      const index = before.indexOf(element);
      return index < 0 ? 'new' : index;
    }),
  };
}
