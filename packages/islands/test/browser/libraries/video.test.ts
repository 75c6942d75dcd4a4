/** video.js: every path, and what only a player does. */
import type * as VideoJs from 'video.js';
import { ErrorBoundary, html } from '@strop/renderer';
import { IslandReference } from '@strop/islands';
import { video, type VideoIslandOptions, type VideoPlayer } from '@strop/islands/video';
import { expect, it, onTestFinished, vi } from 'vitest';
import { show } from '../../support/counted.ts';
import { matrix } from '../../support/matrix.ts';
import { silence } from '../../support/silence.ts';

const { ledger } = await vi.hoisted(async () => {
  const { Ledger } = await import('../../support/ledger.ts');
  return { ledger: new Ledger() };
});

vi.mock('video.js', async (original) => {
  const library = await original<{ default: typeof VideoJs.default.default }>();
  const videojs = library.default;
  const counting = (...given: Parameters<typeof videojs>): VideoPlayer => {
    ledger.begin();
    const player = videojs(...given) as VideoPlayer;
    ledger.create(player);
    player.on('dispose', () => ledger.destroy(player));
    return player;
  };
  return { ...library, default: Object.assign(counting, videojs) };
});

matrix({
  name: 'video.js',
  ledger,
  adapter: { file: 'video', exported: 'video' },
  broken: () => video({ sources: [], options: { plugins: { nobodyHasMadeIt: {} } } }) as never,
  handler: { name: 'onPlay', fire: (player: VideoPlayer) => player.trigger('play') },
  island: (variant) => video({ sources: [], controls: true, muted: variant === 1 }) as never,
});

function media(seconds: number): { src: string; type: string } {
  const src = URL.createObjectURL(silence(seconds));
  onTestFinished(() => URL.revokeObjectURL(src));
  return { src, type: 'audio/wav' };
}

async function play(options: () => VideoIslandOptions) {
  const reference = new IslandReference<VideoPlayer>();
  const shown = await show(
    () =>
      html`<div class="island" style="width:320px;height:180px" @island=${video(options(), reference)}></div>`,
  );
  return { ...shown, reference, player: await reference.mounted };
}

it('plays, seeks and goes on to another source in the same player', async () => {
  let source = media(3);
  const told: string[] = [];
  const { player, reference, render } = await play(() => ({
    sources: [source],
    muted: true,
    onDurationChanged: (seconds) => {
      if (Number.isFinite(seconds) && seconds > 0) told.push(`lasts ${seconds}`);
    },
    onPlay: () => void told.push('plays'),
    onPause: () => void told.push('pauses'),
    onEnded: () => void told.push('ends'),
  }));
  await vi.waitFor(() => expect(told).toContain('lasts 3'));
  player.currentTime(2.9);
  await player.play();
  await vi.waitFor(() => expect(told).toContain('ends'), { timeout: 10_000 });
  expect(told.filter((each) => each === 'plays')).toHaveLength(1);
  source = media(5);
  render();
  await vi.waitFor(() => expect(told).toContain('lasts 5'));
  expect(reference.current).toBe(player);
});

it('is set in place, and leaves alone what a person has set', async () => {
  const source = media(1);
  let options: VideoIslandOptions = { sources: [source], volume: 0.5 };
  const told: unknown[] = [];
  const { player, render } = await play(() => ({
    ...options,
    onVolumeChanged: (state) => void told.push(state),
  }));
  await vi.waitFor(() => expect(player.volume()).toBe(0.5));
  player.volume(0.25);
  await vi.waitFor(() => expect(told).toContainEqual({ volume: 0.25, muted: false }));
  options = { ...options, controls: true, playbackRate: 2, loop: true };
  render();
  expect(player.controls()).toBe(true);
  expect(player.loop()).toBe(true);
  await vi.waitFor(() => expect(player.playbackRate()).toBe(2));
  expect(player.volume()).toBe(0.25);
});

it('another set of options is another player, and the element keeps nothing of the first', async () => {
  let language = 'en';
  const { player, render, reference, container } = await play(() => ({ sources: [], options: { language } }));
  language = 'de';
  render();
  expect(reference.current).not.toBe(player);
  expect(container.querySelector('.island')!.children).toHaveLength(1);
});

/** A server of a busy machine answers late. */
const slow = { timeout: 30_000 };

it('tells the component’s error boundary of what cannot be played, or whoever asked to hear of it', async () => {
  // video.js tells the console itself.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const missing = `${location.origin}/nowhere/film.webm`;
  const heard: number[] = [];
  let hears = true;
  const { errors, player, reference, render } = await play(() => ({
    sources: [{ src: hears ? missing : `${missing}?again`, type: 'video/webm' }],
    ...(hears ? { onFailed: ({ code }) => void heard.push(code) } : {}),
  }));
  await vi.waitFor(() => expect(heard).toEqual([4]), slow);
  expect(errors).toEqual([]);
  hears = false;
  render();
  await vi.waitFor(() => expect(errors).toHaveLength(1), slow);
  expect(String(errors[0])).toContain(`STROP7005: The video '${missing}?again' cannot be played (code 4)`);
  // Without a boundary the player stands.
  expect(reference.current).toBe(player);
});

it('is replaced by an error boundary around it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const before = ledger.alive.size;
  const { container, errors } = await show(
    () =>
      html`<${ErrorBoundary} errorContent=${(error: unknown) => html`<p>${(error as Error).message}</p>`}>
        <div @island=${video({ sources: [{ src: '/nowhere/film.webm', type: 'video/webm' }] })}></div>
      <//>`,
  );
  await vi.waitFor(() => expect(container.textContent).toContain('STROP7005'), slow);
  expect(container.querySelector('video')).toBe(null);
  expect(ledger.alive.size).toBe(before);
  expect(errors).toEqual([]);
});
