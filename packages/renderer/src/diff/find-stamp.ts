/**
 * From a view to its stamp: read and built once for a call site, document and namespace. Hot where it is there already.
 */
import { parseTemplate, type Shape } from '@strop/template';
import type { ComponentState } from '../component/component-state.ts';
import { buildStamp, type Stamp } from '../dom/stamp.ts';
import type { View } from '../view/view.ts';

/** The stamp of a view; null (and reported) where its template is malformed. */
export function findStamp(state: ComponentState, view: View, namespace: 0 | 1 | 2): Stamp | null {
  const { host } = state.root;
  const { template } = view;
  if (host.lastTemplate === template && host.lastNamespace === namespace) return host.lastStamp;
  let stamp = host.stamps[namespace].get(template);
  if (stamp === undefined) {
    try {
      const shape = isStrings(template) ? parseTemplate(template) : template;
      stamp = buildStamp(host, template, shape, namespace, view.values);
    } catch (error) {
      state.dispatchException(error);
      return null;
    }
    host.stamps[namespace].set(template, stamp);
  }
  host.lastTemplate = template;
  host.lastNamespace = namespace;
  host.lastStamp = stamp;
  return stamp;
}

function isStrings(template: readonly string[] | Shape): template is readonly string[] {
  return Array.isArray(template);
}
