/**
 * Tells of another size of an element, at most once a frame: several changes in a frame are one.
 *
 * In: an element. Out: calls with the size of its content box; the size it has at first is told too, unless it has none.
 */
import type { IslandSize } from './adapter.ts';

export function watchSize(element: HTMLElement, tell: (size: IslandSize) => void): () => void {
  let frame = 0;
  let latest: IslandSize = { width: 0, height: 0 };
  const observer = new ResizeObserver((entries) => {
    const { width, height } = entries[entries.length - 1]!.contentRect;
    latest = { width, height };
    // Not within the observer's own turn: what a library does to the layout there is a loop that browsers report.
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        tell(latest);
      });
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
