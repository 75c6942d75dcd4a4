/**
 * The page's side for components that run elsewhere: performs a recipe that came as data, inside the event that asked for it.
 *
 * In: a recipe. Out: the result, or the refusal.
 */
import { gestureUnknown } from '../dev/errors.generated.ts';
import { begin, type GestureHost, type GestureRecipe, type Perform } from './gesture.ts';
import * as perform from './perform.ts';

/** By their names on the wire, written out; a map, since the name comes from outside. */
const performers: ReadonlyMap<string, Perform<unknown>> = new Map<string, Perform<unknown>>([
  ['fullscreen', perform.fullscreen],
  ['copy', perform.copy],
  ['copy-later', perform.copyLater],
  ['share', perform.share],
  ['popup', perform.popup],
  ['pick-files', perform.pickFiles],
  ['picture-in-picture', perform.pictureInPicture],
  ['pointer-lock', perform.pointerLock],
]);

/**
 * Performs a recipe. Call it from the listener of the event itself: the browser is asked before it returns.
 *
 * @param host the element, its window, and what supplies a value that comes later.
 * @throws (as a rejection) the browser's refusal, or a coded error for a name that is none.
 * @example
 * ```ts
 * button.addEventListener('click', () => void performRecipe(recipe, { element: button, window, supply: () => ask(recipe) }));
 * ```
 */
export function performRecipe(recipe: GestureRecipe, host: GestureHost): Promise<unknown> {
  return begin(() => {
    const performer = performers.get(recipe.gesture);
    if (performer === undefined) throw gestureUnknown(recipe.gesture);
    return performer(host, recipe.options);
  });
}
