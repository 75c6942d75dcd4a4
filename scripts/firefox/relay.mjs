#!/usr/bin/env node
/**
 * Stands between Playwright and a Firefox that is installed, as the program that Playwright starts.
 *
 * In: the arguments of Firefox; its path in FIREFOX_PATH. Out: on stderr the line by which Playwright finds WebDriver BiDi,
 * with an address of this process. What arrives there is passed on, both ways.
 * One command is answered here: `emulation.setMediaFeaturesOverride`, which Playwright sends for every page and Firefox 153
 * does not know, where it asks for nothing to be overridden. All other differences are the browser's own answer.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const given = process.argv.slice(2);
const profile = given[given.indexOf('--profile') + 1];
const path = process.env['FIREFOX_PATH'];
if (path === undefined || profile === undefined) throw new Error('FIREFOX_PATH and --profile are needed.');

const firefox = spawn(path, given, {
  stdio: ['ignore', 'inherit', 'pipe'],
  // Root's Firefox wants a home of its own, and nobody's is to be written to. Playwright removes the profile.
  env: { ...process.env, HOME: profile },
});
firefox.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)$/.exec(line)?.[1];
  if (address === undefined) console.error(line);
  else listen(address);
});

/** @param {string} address Firefox's */
function listen(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
  server.on('connection', (client, { url }) => connect(client, new WebSocket(address + url)));
}

/** @param {WebSocket} client Playwright's @param {WebSocket} browser Firefox's */
function connect(client, browser) {
  /** @type {string[] | undefined} */
  let early = [];
  browser.on('open', () => {
    for (const message of early ?? []) browser.send(message);
    early = undefined;
  });
  client.on('message', (data) => {
    const message = String(data);
    const answer = answerTo(message);
    if (answer !== undefined) client.send(answer);
    else if (early === undefined) browser.send(message);
    else early.push(message);
  });
  browser.on('message', (data) => client.send(String(data)));
  browser.on('close', () => client.close());
  browser.on('error', (error) => console.error(error.message));
  client.on('close', () => browser.close());
}

/** @param {string} message @returns {string | undefined} nothing where Firefox is to answer */
function answerTo(message) {
  if (!message.includes('emulation.setMediaFeaturesOverride')) return undefined;
  const { id, method, params } = JSON.parse(message);
  if (method !== 'emulation.setMediaFeaturesOverride') return undefined;
  const overridesNothing = Object.values(params.features).every((value) => value === null);
  return overridesNothing ? JSON.stringify({ type: 'success', id, result: {} }) : undefined;
}
