/**
 * Wire codec: how one end of a port learns that the other has gone without a word.
 *
 * In: a port, and those of its messages that are no frames. Out: messages of that kind, word that frames may be sent, and word
 * that the other end is gone. Next: `port-channel.ts`.
 *
 * No browser says so by itself (Chromium 156 and Firefox 153 have no `close` event of ports). But a Web Lock goes with the
 * thread or window that holds it, however that ends:
 *
 *     one end                                   the other end, which does the same
 *     1. takes a lock of its own ──{ lock }──▶  sees whether it is taken, and asks for it
 *     2. sees theirs ────────────{ seen }────▶  3. where the lock was free: is that end gone, or are its locks elsewhere?
 *     frames                                    4. gets the lock: that end is gone
 *
 * Locks of another origin or partition look free, so 3 needs `seen`; and frames wait for it, so that whoever has had a frame
 * watches. An end that has no locks begins with frames.
 *
 * Measured in Chromium 156: the lock comes 1 ms after a worker was terminated, 12 ms after a window went elsewhere; a page that
 * is kept for the Back button keeps its locks, and is kept although it has some.
 */

/** What is used of the port. */
interface NoticePort {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
}

/** Messages beside frames: each end sends both, each once, or none. */
type Notice = { readonly lock: string | null } | { readonly seen: boolean };

/** Who is told. */
export interface WatchReceiver {
  /** Frames may be sent. Called once, at the latest when one has come. */
  readonly begin: () => void;
  /** The other end went without a word. Called once, and never after `stop`. */
  readonly gone: () => void;
}

/** One end's watch. */
export interface PortWatch {
  /** Takes what arrived. False where it is no notice, or one too many. */
  hear(data: unknown): boolean;
  /** Watches no longer, and is watched no longer. Calling again does nothing. */
  stop(): void;
}

/** What the other end names must not be a lock of the application. */
const prefix = 'strop.port.';

/**
 * Milliseconds for what the other end had sent, which comes another way than the lock. It comes first by far; this is for a
 * machine that is busy.
 */
const grace = 200;

/** Begins to watch. Where there are no locks (outside of secure contexts), or none are needed, there is nothing to wait for. */
export function watchPort(port: NoticePort, receiver: WatchReceiver): PortWatch {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  // Ports of Node, which are known by `on`, have a `close` event.
  return locks === undefined || 'on' in port ? unwatched(receiver) : watchByLocks(port, locks, receiver);
}

function unwatched(receiver: WatchReceiver): PortWatch {
  receiver.begin();
  const read = noticeReader();
  return { hear: (data) => read(data) !== undefined, stop() {} };
}

function watchByLocks(port: NoticePort, locks: LockManager, { begin, gone }: WatchReceiver): PortWatch {
  const watch = new AbortController();
  const { signal } = watch;
  const tell = (notice: Notice): void => {
    if (!signal.aborted) port.postMessage(notice, []);
  };
  const read = noticeReader();
  let hearSeen!: (seen: boolean) => void;
  const seenByThem = new Promise<boolean>((resolve) => (hearSeen = resolve));
  const told = hold(locks, signal).then((lock) => tell({ lock }));
  const follow = async (lock: string | null): Promise<void> => {
    // Whoever gets a frame has been told which lock to watch.
    await told;
    const taken = lock !== null && (await isTaken(locks, lock));
    tell({ seen: taken });
    begin();
    if (lock === null || !(taken || (await seenByThem))) return;
    await locks.request(lock, { signal }, () => undefined);
    const timer = setTimeout(() => signal.aborted || gone(), grace);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  return {
    hear(data) {
      const notice = read(data);
      if (notice === undefined) begin();
      else if ('seen' in notice) hearSeen(notice.seen);
      // Fails with the signal, or where the document has gone.
      else void follow(notice.lock).catch(begin);
      return notice !== undefined;
    },
    stop: () => watch.abort(),
  };
}

/** Holds a lock until `signal`. Resolves with its name when it is held, with null where there are no locks for this origin. */
function hold(locks: LockManager, signal: AbortSignal): Promise<string | null> {
  const name = prefix + crypto.randomUUID();
  return new Promise((resolve) => {
    const held = (): unknown => {
      resolve(name);
      return signal.aborted ? null : new Promise((release) => signal.addEventListener('abort', release));
    };
    locks.request(name, { signal }, held).catch(() => resolve(null));
  });
}

function isTaken(locks: LockManager, name: string): Promise<boolean> {
  return locks.request(name, { ifAvailable: true }, (lock) => lock === null);
}

/** Reads each kind of notice once; what comes twice is none. */
function noticeReader(): (data: unknown) => Notice | undefined {
  const expected = new Set(['lock', 'seen']);
  return (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const [[kind, value] = ['', null], ...others] = Object.entries(data);
    const isNotice =
      kind === 'lock'
        ? value === null || (typeof value === 'string' && value.startsWith(prefix))
        : kind === 'seen' && typeof value === 'boolean';
    return isNotice && others.length === 0 && expected.delete(kind) ? (data as Notice) : undefined;
  };
}
