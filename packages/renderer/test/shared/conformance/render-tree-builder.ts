/** `RenderTreeBuilder` (reference 5.1): its calls, and what it refuses. */
import { ElementReference, html, MarkupString, type RenderFragment, renderTree } from '@strop/renderer';
import { expect, it } from 'vitest';
import { again, type Build, Built, items, show } from '../../support/built.ts';
import { type Stage } from '../../support/stage.ts';

export function renderTreeBuilderSuite(stage: Stage): void {
  it('5.1 elements, attributes, text, markup and nested elements', async () => {
    const { html: shown } = await show(stage, (builder) => {
      builder.openElement(0, 'div');
      builder.addAttribute(1, 'class', 'card');
      builder.addAttribute(2, 'hidden');
      builder.addAttribute(3, 'data-n', 5);
      builder.addAttribute(4, 'title', null);
      builder.addAttribute(5, 'aria-busy', false);
      builder.openElement(6, 'b');
      builder.addContent(7, '<em>');
      builder.addContent(8, 12);
      builder.closeElement();
      builder.addMarkupContent(9, '<u>raw</u><s>too</s>');
      builder.addContent(10, new MarkupString('<q>m</q>'));
      builder.addContent(11, html`<p>${'view'}</p>`);
      builder.closeElement();
      builder.addContent(12, 'end');
    });
    expect(shown()).toBe(
      '<div class="card" hidden data-n="5"><b><em>12</b><u>raw</u><s>too</s><q>m</q><p>view</p></div>end',
    );
  });

  it('5.1 fragments, fragments with a context, nothing, and regions', async () => {
    const row: RenderFragment<number> = (n) => html`<li>${n}</li>`;
    const { html: shown } = await show(stage, (builder) => {
      builder.openElement(0, 'ul');
      for (const n of [1, 2]) builder.addContent(1, row, n);
      builder.addContent(2, () => [html`<li>a</li>`, 'text']);
      builder.addContent(3, null);
      builder.openRegion(4);
      items('0in')(builder);
      builder.closeRegion();
      builder.addContent(
        5,
        renderTree((inner) => items('0nested')(inner)),
      );
      builder.closeElement();
    });
    expect(shown()).toBe('<ul><li>1</li><li>2</li><li>a</li>text<i>in</i><i>nested</i></ul>');
  });

  it('5.1 the last attribute of a name wins, in whatever case, also when it takes it away', async () => {
    const { html: shown } = await show(stage, (builder) => {
      builder.openElement(0, 'p');
      builder.addAttribute(1, 'title', 'first');
      builder.addMultipleAttributes(2, { TITLE: 'second', lang: 'en', hidden: true });
      builder.addMultipleAttributes(3, new Map([['data-x', 'y']]));
      builder.addMultipleAttributes(4, null);
      builder.addAttribute(5, 'hidden', false);
      builder.closeElement();
    });
    expect(shown()).toBe('<p title="second" lang="en" data-x="y"></p>');
  });

  it('5.1 clear forgets what was added', async () => {
    const { html: shown } = await show(stage, (builder) => {
      builder.openElement(0, 'p');
      builder.clear();
      builder.addContent(0, 'kept');
    });
    expect(shown()).toBe('kept');
  });

  const mistakes: [string, string, Build][] = [
    [
      'STROP2080',
      'Attributes may only be added immediately after frames of type Element or Component',
      (builder) => {
        builder.openElement(0, 'p');
        builder.addContent(1, 'x');
        builder.addAttribute(2, 'title', 'y');
      },
    ],
    [
      'STROP2080',
      'Attributes may only be added immediately after frames of type Element or Component',
      (builder) => builder.addMultipleAttributes(0, {}),
    ],
    [
      'STROP2081',
      'Valueless attributes may only be added immediately after frames of type Element',
      (builder) => {
        builder.openComponent(0, Built);
        builder.addAttribute(1, 'open');
      },
    ],
    [
      'STROP2082',
      'Component parameters may only be added immediately after frames of type Component',
      (builder) => {
        builder.openElement(0, 'p');
        builder.addComponentParameter(1, 'title', 'x');
      },
    ],
    [
      'STROP2083',
      'Cannot set a key outside the scope of a component or element.',
      (builder) => builder.setKey(1),
    ],
    [
      'STROP2084',
      'Cannot set a key on a frame of type Region.',
      (builder) => {
        builder.openRegion(0);
        builder.setKey(1);
      },
    ],
    [
      'STROP2085',
      'Element reference captures may only be added as children of frames of type Element',
      (builder) => builder.addElementReferenceCapture(0, new ElementReference()),
    ],
    [
      'STROP2086',
      'Component reference captures may only be added as children of frames of type Component',
      (builder) => {
        builder.openElement(0, 'p');
        builder.addComponentReferenceCapture(1, () => {});
      },
    ],
    [
      'STROP2087',
      "Render output is invalid for component of type 'Built'. A frame of type 'Element' was left unclosed. Do not use try/catch inside rendering logic, because partial output cannot be undone.",
      (builder) => builder.openElement(0, 'p'),
    ],
    [
      'STROP2089',
      'No preceding attribute frame exists.',
      (builder) => {
        builder.openElement(0, 'input');
        builder.setUpdatesAttributeName('value');
      },
    ],
    [
      'STROP2089',
      'No preceding attribute frame exists.',
      (builder) => {
        builder.openElement(0, 'input');
        builder.addAttribute(1, 'value', 'x');
        builder.setUpdatesAttributeName('value');
      },
    ],
    [
      'STROP2088',
      "closeComponent was called while the innermost open frame is 'Element'.",
      (builder) => {
        builder.openElement(0, 'p');
        builder.closeComponent();
      },
    ],
  ];
  for (const [code, message, build] of mistakes) {
    it(`5.1 a mistake keeps what is shown: ${message}`, async () => {
      const rendered = await show(stage, items('0kept'));
      again(rendered, build);
      const [error] = rendered.errors as { code: string; message: string }[];
      expect(error!.code).toBe(code);
      expect(error!.message.startsWith(`${code}: ${message}`)).toBe(true);
      expect(rendered.html()).toBe('<i>kept</i>');
    });
  }

  it('5.1 a key of null is none', async () => {
    const rendered = await show(stage, (builder) => {
      builder.setKey(null);
      items('0a')(builder);
    });
    expect(rendered.html()).toBe('<i>a</i>');
  });
}
