/**
 * Development only: `style=${{ fontSize: 12 }}`. A browser refuses a number where it wants a length, and the style is not there.
 *
 * In: what stands in `style`, before it is written. Out: a warning for each property that takes the number with a unit, and only so.
 * Documents whose window cannot say what styles it takes, tell nothing.
 */
import type { ComponentState } from '../component/component-state.ts';
import { warnOnce } from '../component/warn-once.ts';
import { styleNeedsUnit } from '../dev/errors.generated.ts';
import type { Part } from '../dom/part.ts';

export function checkStyle(state: ComponentState, part: Part, value: object): void {
  const { CSS: styles } = state.root.host.document.defaultView ?? {};
  if (styles === undefined) return;
  for (const [name, item] of Object.entries(value)) {
    if (!(typeof item === 'number' ? Number.isFinite(item) : /^-?[\d.]+$/.test(String(item)))) continue;
    const property = name.startsWith('--') ? name : name.replace(/[A-Z]/g, '-$&').toLowerCase();
    if (styles.supports(property, String(item))) continue;
    const unit = ['px', 'ms', 'deg'].find((one) => styles.supports(property, `${item}${one}`));
    if (unit !== undefined)
      warnOnce(state, part, `style ${name}`, () =>
        styleNeedsUnit(state.name, property, String(item), unit, /-/.test(name) ? `'${name}'` : name),
      );
  }
}
