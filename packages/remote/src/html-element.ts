/**
 * HTML elements: the properties that are another way to write an attribute.
 *
 * In: an assignment such as `button.disabled = true`. Out: one `setProperty` operation; the attribute follows from it.
 */
import { RecordingElement } from './element.ts';
import { recordProperty } from './properties.ts';

export class RecordingHtmlElement extends RecordingElement {}

/** Property by attribute; where the names differ they are written `property=attribute`. */
interface Reflections {
  readonly texts?: string;
  readonly flags?: string;
}

/** Gives a class of elements such properties. */
export function reflect(prototype: RecordingElement, { texts = '', flags = '' }: Reflections): void {
  for (const [property, attribute] of pairs(texts))
    Object.defineProperty(prototype, property, {
      configurable: true,
      get(this: RecordingElement) {
        return this.getAttribute(attribute) ?? '';
      },
      set(this: RecordingElement, value: unknown) {
        recordProperty(this, property, String(value));
        this.changeAttribute(attribute, String(value));
      },
    });
  for (const [property, attribute] of pairs(flags))
    Object.defineProperty(prototype, property, {
      configurable: true,
      get(this: RecordingElement) {
        return this.hasAttribute(attribute);
      },
      set(this: RecordingElement, value: unknown) {
        recordProperty(this, property, Boolean(value));
        this.changeAttribute(attribute, value ? '' : null);
      },
    });
}

function pairs(list: string): [string, string][] {
  return list
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [property = '', attribute = property.toLowerCase()] = entry.split('=');
      return [property, attribute];
    });
}

reflect(RecordingHtmlElement.prototype, { texts: 'title lang', flags: 'hidden' });

/** Buttons and option groups: nothing of their own but such properties. */
export class RecordingButton extends RecordingHtmlElement {}
reflect(RecordingButton.prototype, { texts: 'name value', flags: 'disabled' });

export class RecordingFieldset extends RecordingHtmlElement {}
reflect(RecordingFieldset.prototype, { texts: 'name', flags: 'disabled' });

export class RecordingOptionGroup extends RecordingHtmlElement {}
reflect(RecordingOptionGroup.prototype, { texts: 'label', flags: 'disabled' });

export class RecordingDetails extends RecordingHtmlElement {}
reflect(RecordingDetails.prototype, { flags: 'open' });
