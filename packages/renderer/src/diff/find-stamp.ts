/**
 * From a view to its stamp: read and built once for a call site, document and namespace. Hot where it is there already.
 */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import { buildStamp, type Stamp } from '../dom/stamp.ts';
import type { Template } from '../dom/template.ts';
import { type ReadTemplate, type View, viewTag } from '../view/view.ts';
import { checkAttributes } from '../component/check-attributes.ts';
import { checkElements } from '../component/check-elements.ts';
import { checkNames } from '../component/check-names.ts';
import { htmlCalled } from '../dev/errors.generated.ts';
import { checkText } from '../component/check-text.ts';

/** The stamp of a view; null (and reported) where its template is malformed. */
export function findStamp(state: ComponentState, view: View, namespace: 0 | 1 | 2): Stamp | null {
  const { last, lastButOne } = state.root.host;
  if (isOf(last, view, namespace)) return last;
  return isOf(lastButOne, view, namespace) ? lastButOne : lookUp(state, view, namespace);
}

function isOf(stamp: Stamp | null, { template }: View, namespace: 0 | 1 | 2): boolean {
  return stamp !== null && stamp.template === template && stamp.namespace === namespace;
}

/** Apart, since the engine compiles what every row goes through. */
function lookUp(state: ComponentState, view: View, namespace: 0 | 1 | 2): Stamp | null {
  const { host } = state.root;
  const { template } = view;
  let stamp = host.stamps[namespace].get(template);
  if (stamp === undefined) {
    try {
      stamp = buildStamp(host, template, read(view), namespace, view.values);
    } catch (error) {
      state.dispatchException(error);
      return null;
    }
    if (DEV) {
      checkText(stamp, view.owner);
      checkNames(stamp, view);
      checkAttributes(stamp, view);
      checkElements(stamp, view);
    }
    host.stamps[namespace].set(template, stamp);
  }
  host.lastButOne = host.last;
  host.last = stamp;
  return stamp;
}

/** Strings come with what reads them. */
function read(view: View): Template {
  const { template } = view;
  if (typeof template === 'function') return template();
  if (DEV && typeof (template as unknown) === 'string') throw htmlCalled();
  if ('roots' in template) return template;
  return (view as View & { [viewTag]: ReadTemplate })[viewTag](template);
}
