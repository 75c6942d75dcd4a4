/**
 * Which frames of a render are those of the render before (reference 5.2): by key where one has a key, else by the
 * sequence number, which stands for the place in the source. Numbers that go back mark another round of a loop.
 *
 * In: the frames that stand and the new ones. Out: for each new frame the one it goes on from, or null.
 */
import { duplicateKey } from '../dev/errors.generated.ts';
import type { Frame, ShownFrame } from './render-tree-frames.ts';

export function matchFrames(old: readonly ShownFrame[], frames: readonly Frame[]): (ShownFrame | null)[] {
  const matches: (ShownFrame | null)[] = frames.map(() => null);
  const oldFrames = old.map(({ frame }) => frame);
  const oldKeys = indexByKey(oldFrames);
  const newKeys = indexByKey(frames);
  let o = 0;
  let n = 0;
  let lastOld = -Infinity;
  let lastNew = -Infinity;
  const pair = (from: number, to: number): void => {
    if (canBecome(old[from]!.frame, frames[to]!)) matches[to] = old[from]!;
  };
  while (o < old.length || n < frames.length) {
    const oldFrame = oldFrames[o];
    const newFrame = frames[n];
    const oldSequence = oldFrame?.sequence ?? Infinity;
    const newSequence = newFrame?.sequence ?? Infinity;
    let step: 'both' | 'old' | 'new';
    if (oldFrame === undefined) step = 'new';
    else if (newFrame === undefined) step = 'old';
    else if (oldFrame.key !== undefined || newFrame.key !== undefined) {
      const place = oldFrame.key === undefined ? undefined : newKeys.get(oldFrame.key);
      const isKnown = newFrame.key !== undefined && oldKeys.has(newFrame.key);
      // Both go on somewhere: the old one may have moved, and the new one is met by its own old one.
      step = place !== undefined && isKnown ? 'both' : isKnown ? 'old' : 'new';
    } else if (oldSequence === newSequence) {
      pair(o, n);
      step = 'both';
    } else {
      const oldLooped = oldSequence <= lastOld;
      const newLooped = newSequence <= lastNew;
      if (oldLooped === newLooped) step = newSequence < oldSequence ? 'new' : 'old';
      else if (oldLooped) step = loopsBack(frames, n) ? 'new' : 'old';
      else step = loopsBack(oldFrames, o) ? 'old' : 'new';
      // Both are in their next round: from here on they go through it together.
      if (oldLooped && newLooped) lastOld = lastNew = -Infinity;
    }
    if (step !== 'new') {
      const place = oldFrame!.key === undefined ? undefined : newKeys.get(oldFrame!.key);
      if (place !== undefined) pair(o, place);
      lastOld = oldSequence;
      o++;
    }
    if (step !== 'old') {
      lastNew = newSequence;
      n++;
    }
  }
  return matches;
}

/** Another element, or a component of another class, is another thing. */
function canBecome(old: Frame, frame: Frame): boolean {
  if (old.kind === 'Element') return frame.kind === 'Element' && old.name === frame.name;
  if (old.kind === 'Component') return frame.kind === 'Component' && old.type === frame.type;
  return old.kind === frame.kind;
}

function loopsBack(frames: readonly Frame[], from: number): boolean {
  const { sequence } = frames[from]!;
  for (let i = from + 1; i < frames.length; i++) if (frames[i]!.sequence < sequence) return true;
  return false;
}

function indexByKey(frames: readonly Frame[]): ReadonlyMap<unknown, number> {
  const index = new Map<unknown, number>();
  frames.forEach((frame, i) => {
    const { key } = frame;
    if (key === undefined) return;
    if (index.has(key)) throw duplicateKey(nameOf(frame), String(key));
    index.set(key, i);
  });
  return index;
}

function nameOf(frame: Frame): string {
  return frame.kind === 'Element' ? frame.name : frame.kind === 'Component' ? frame.type.name : '';
}
