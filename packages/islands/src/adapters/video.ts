/**
 * video.js players, in a `<div>`.
 *
 * In: sources and settings. Out: a player that follows them and tells what it plays.
 *
 * @see https://docs.videojs.com/
 */
import videojs from 'video.js';
import type { IslandHost } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { videoNotPlayed } from '../dev/errors.generated.ts';
import { finish } from './finish.ts';

/** video.js's player. */
export type VideoPlayer = import('video.js/dist/types/player.js').default;

// The package's types name a function or a namespace, by the way modules are resolved; bundlers give the function.
const create = videojs as unknown as (tag: HTMLVideoElement, options: object) => VideoPlayer;

/** A file or stream, as `<source>` has it. */
export interface VideoSource {
  readonly src: string;
  /** The MIME type: `video/webm`. Guessed from the address where it is left out. */
  readonly type?: string;
}

/** What a player plays, how, and what it says. */
export interface VideoIslandOptions {
  readonly sources: readonly VideoSource[];
  /** The address of a picture for the time before playing. */
  readonly poster?: string;
  readonly controls?: boolean;
  readonly loop?: boolean;
  readonly muted?: boolean;
  /** From 0 to 1. */
  readonly volume?: number;
  /** 1 is the speed it was recorded at. */
  readonly playbackRate?: number;
  /** The rest of video.js's options. Compared deeply; other ones make another player. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly onPlay?: () => void;
  readonly onPause?: () => void;
  readonly onEnded?: () => void;
  /** Seconds from the start, while it plays and after a seek. */
  readonly onTimeChanged?: (seconds: number) => void;
  /** Seconds the media lasts, once it is known. */
  readonly onDurationChanged?: (seconds: number) => void;
  readonly onRateChanged?: (rate: number) => void;
  readonly onVolumeChanged?: (state: { readonly volume: number; readonly muted: boolean }) => void;
  /** A source that cannot be played. Without it the nearest error boundary hears of it (STROP7005). */
  readonly onFailed?: (error: { readonly code: number; readonly message: string }) => void;
}

/**
 * A player that fills its element: give that one a size. Other sources go on in the same player; what a person has set
 * (volume, speed) stays until the option for it changes.
 *
 * The app imports `video.js/dist/video-js.css`. video.js also adds a style element to the page, unless
 * `window.VIDEOJS_NO_DYNAMIC_STYLE` is true before this module is loaded: needed where the page's policy has no inline styles.
 *
 * @example
 * ```ts
 * html`<div class="player" @island=${video({
 *   sources: [{ src: this.film, type: 'video/webm' }],
 *   controls: true,
 *   onEnded: () => this.next(),
 * })}></div>`
 * ```
 */
export const video: IslandFunction<VideoIslandOptions, VideoPlayer> = defineIsland<
  VideoIslandOptions,
  VideoPlayer
>({
  name: 'video',
  remountFor: ['options'],
  mount(element, options, host) {
    // video.js wraps the element it is given and removes it when it goes: it gets one of its own.
    const tag = element.ownerDocument.createElement('video');
    tag.className = 'video-js';
    tag.playsInline = true;
    element.append(tag);
    const { sources, poster, controls, loop, muted } = options;
    const settings = {
      fill: true,
      ...options.options,
      sources: sources.map((source) => ({ ...source })),
      ...(poster === undefined ? {} : { poster }),
      controls: controls ?? false,
      loop: loop ?? false,
      muted: muted ?? false,
    };
    const player = finish(
      () => create(tag, settings),
      // Half made, it may have wrapped its tag already.
      () => element.replaceChildren(),
    );
    set(player, options, 'volume', options);
    set(player, options, 'playbackRate', options);
    listen(player, host);
    return player;
  },
  update(player, patch, options) {
    if ('sources' in patch) player.src(options.sources.map((source) => ({ ...source })));
    if ('poster' in patch) player.poster(options.poster ?? '');
    if ('controls' in patch) player.controls(options.controls ?? false);
    if ('loop' in patch) player.loop(options.loop ?? false);
    if ('muted' in patch) player.muted(options.muted ?? false);
    set(player, options, 'volume', patch);
    set(player, options, 'playbackRate', patch);
  },
  dispose(player) {
    player.dispose();
  },
});

/** Both are a person's to change: an option that is left out leaves them alone. */
function set(
  player: VideoPlayer,
  options: VideoIslandOptions,
  name: 'volume' | 'playbackRate',
  changed: object,
): void {
  const value = options[name];
  if (!(name in changed) || value === undefined) return;
  player.ready(() => player[name](value));
}

function listen(player: VideoPlayer, host: IslandHost<VideoIslandOptions>): void {
  const seconds = (value: number | undefined): number => value ?? 0;
  player.on('play', () => host.emit('onPlay', undefined as never));
  player.on('pause', () => host.emit('onPause', undefined as never));
  player.on('ended', () => host.emit('onEnded', undefined as never));
  player.on(['timeupdate', 'seeked'], () => host.emit('onTimeChanged', seconds(player.currentTime())));
  player.on('durationchange', () => host.emit('onDurationChanged', seconds(player.duration())));
  player.on('ratechange', () => host.emit('onRateChanged', player.playbackRate() ?? 1));
  player.on('volumechange', () =>
    host.emit('onVolumeChanged', { volume: player.volume() ?? 1, muted: player.muted() ?? false }),
  );
  player.on('error', () => {
    const error = player.error() as { code: number; message: string } | null;
    if (error === null) return;
    const { code, message } = error;
    if (host.options.onFailed !== undefined) return host.emit('onFailed', { code, message });
    // A boundary takes the player away, which video.js does not expect while it tells.
    queueMicrotask(() => host.reportError(videoNotPlayed(player.currentSrc(), code, message)));
  });
}
