/**
 * The Vite plugin: JavaScript modules that components import by address are there under that address, in development
 * and in a build, whatever the base path.
 *
 * In: which files are such modules. Out, in development: a module at the address that passes on what the file exports.
 * Out, in a build: an entry chunk of exactly that name. Either way the file is loaded once, also where the application
 * imports it by its path, and its own imports (npm packages, relative files) work as everywhere.
 *
 * In a build it reads templates (`templates-plugin.ts`), so that pages need not. Beside that it lists JavaScript initializers (`initializers.ts`) and serves files of packages as they are
 * (`package-assets.ts`).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { normalizePath, parseSync } from 'vite';
import type { Plugin, UserConfig } from 'vite';
import { hotClient } from './hot-client.ts';
import { hotClientId, ownDeclarations } from './hot-declarations.ts';
import { initializerEnding, initializerFiles, initializersId, initializersModule } from './initializers.ts';
import { moduleAddresses } from './module-addresses.ts';
import type { ModuleAddresses, ModuleSource } from './module-addresses.ts';
import { serveAssets } from './package-assets.ts';
import { packageFolder, packageSources } from './package-modules.ts';
import { templatesPlugin } from './templates-plugin.ts';

/** Options of the plugin. None is needed. */
export interface StropOptions {
  /** Patterns of the modules, relative to Vite's root. Default: every `.razor.js` file below `src`. */
  readonly modules?: readonly string[];
  /** Folders that addresses leave out, relative to Vite's root. Default: `src`. */
  readonly roots?: readonly string[];
  /** npm packages whose modules are served under `_content/<package>/`; they name them in their manifests. */
  readonly packages?: readonly string[];
  /**
   * In a build, what modules contain stands in files with a hash in their names, which may be kept for ever; at the
   * address stands one line that passes it on. Default: false, the address has the content.
   */
  readonly hashedNames?: boolean;
  /**
   * In a build, `html` templates are read now and not by the page, which then has no parser, and of the kinds of parts those that
   * its templates use. Mistakes in them end the build. Default: true.
   */
  readonly templates?: boolean;
}

/**
 * What an app must have once, whatever folders its packages bring: a component knows its parameters, a service its class, by the copy
 * they come from. `@strop/template` comes with the renderer.
 */
const shared = ['@strop/renderer', '@strop/interop', '@strop/islands', '@strop/web'];

const resolvedHotClient = `\0${hotClientId}`;

/** An id of our own, so that the address and the file stay two modules of which one passes on the other. */
const forwarder = '\0strop:module:';
const resolvedInitializers = `\0${initializersId}`;

/**
 * @example
 * // vite.config.ts
 * export default defineConfig({ plugins: [strop()] });
 * // src/Components/Pages/DOMCleanup.razor.js is then imported as in Blazor:
 * await js.invokeAsync(JSObjectReference, 'import', './Components/Pages/DOMCleanup.razor.js');
 */
export function strop(options: StropOptions = {}): Plugin[] {
  const { templates = true } = options;
  return [modulesPlugin(options), ...(templates ? [templatesPlugin()] : [])];
}

function modulesPlugin(options: StropOptions): Plugin {
  const { modules = ['src/**/*.razor.js'], roots = ['src'], packages = [] } = options;
  const { hashedNames = false } = options;
  let addresses: ModuleAddresses = moduleAddresses([]);
  let assets: ModuleAddresses = moduleAddresses([]);
  /** Packages before the application, which may count on them. */
  let initializerSources: readonly ModuleSource[] = [];
  let page = '';
  let isBuild = false;
  let isHot = false;
  let folder = '';
  /** Modules that may have declared something; it must go though their texts may not do so any more. */
  const declaring = new Set<string>();

  return {
    name: 'strop',
    // Before Vite's own resolver, which would take the address for a file below the root.
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',

    config(user) {
      // Else what such a module imports from npm is found when a component first asks for it, and the page reloads.
      const entries = user.optimizeDeps?.entries === undefined ? scannedByDefault(user) : [];
      const root = path.resolve(user.root ?? '.');
      // One that only another package brings is not found from the app's folder, where Vite would look for it then.
      const dedupe = shared.filter((name) => packageFolder(root, name) !== undefined);
      return { optimizeDeps: { entries: [...entries, ...modules] }, resolve: { dedupe } };
    },

    configResolved({ root, command, server }) {
      isBuild = command === 'build';
      isHot = !isBuild && server.hmr !== false;
      folder = root;
      page = path.join(root, 'index.html');
      const brought = packages.map((name) => packageSources(root, name));
      const own = { folder: root, modules, roots, prefix: '' };
      addresses = moduleAddresses([own, ...brought.map((each) => each.modules)]);
      assets = moduleAddresses(brought.map((each) => each.assets));
      initializerSources = [...brought.map((each) => each.modules), { ...own, roots: ['.', ...roots] }];
    },

    configureServer(server) {
      server.middlewares.use(serveAssets(assets, server.config.base));
      // An initializer that comes or goes changes the list.
      const relist = (file: string): void => {
        const list = server.environments.client.moduleGraph.getModuleById(resolvedInitializers);
        if (!file.endsWith(initializerEnding) || list === undefined) return;
        server.environments.client.moduleGraph.invalidateModule(list);
        server.environments.client.hot.send({ type: 'full-reload' });
      };
      server.watcher.on('add', relist).on('unlink', relist);
    },

    buildStart() {
      if (!isBuild) return;
      for (const [address, file] of addresses.list()) {
        // Strict: what JavaScript sees is what the file exports, though other chunks share it.
        const id = hashedNames ? forwarder + file : file;
        this.emitFile({ type: 'chunk', id, fileName: address, preserveSignature: 'strict' });
        // An entry of its own, or the line that passes it on would be one file with it.
        if (hashedNames) {
          this.emitFile({ type: 'chunk', id: file, name: nameOf(address), preserveSignature: 'strict' });
        }
      }
      for (const [address, file] of assets.list()) {
        this.emitFile({ type: 'asset', fileName: address, source: readFileSync(file) });
      }
    },

    resolveId(id, importer) {
      if (id === hotClientId) return resolvedHotClient;
      if (id === initializersId) return resolvedInitializers;
      if (id.startsWith(forwarder)) return id;
      if (isBuild || !id.startsWith('/')) return undefined;
      // An address is asked for by the page itself, never by a module; Vite names the page by this path.
      if (importer !== undefined && importer !== page) return undefined;
      const file = addresses.find(id.slice(1).replace(/[?#].*$/, ''));
      return file === undefined ? undefined : forwarder + file;
    },

    load(id) {
      if (id === resolvedHotClient) return hotClient;
      if (id === resolvedInitializers) return initializersModule(initializerFiles(initializerSources));
      if (!id.startsWith(forwarder)) return undefined;
      const file = id.slice(forwarder.length);
      this.addWatchFile(file);
      const from = JSON.stringify(file);
      // `export *` passes on everything but the default export.
      return `export * from ${from};\n` + (hasDefault(file) ? `export { default } from ${from};\n` : '');
    },

    transform(text, id) {
      const file = id.replace(/[?#].*$/, '');
      if (!/\.[cm]?[jt]sx?$/.test(file)) return undefined;
      if (!isHot || file !== id || id.includes('/node_modules/')) return undefined;
      const result = ownDeclarations(id, text, path.posix.relative(folder, id), declaring.has(id));
      if (result !== undefined) declaring.add(id);
      return result && { code: result.code, map: null };
    },
  };
}

/** `Components/Pages/DOMCleanup.razor.js` is `DOMCleanup.razor` before the hash. */
function nameOf(address: string): string {
  return path.posix.basename(address).replace(/\.m?js$/, '');
}

function hasDefault(file: string): boolean {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  return module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  );
}

/** What Vite searches for dependencies as long as nobody names anything; naming our modules must not end that. */
function scannedByDefault(user: UserConfig): string[] {
  const input = user.build?.rolldownOptions?.input;
  if (input === undefined) return ['**/*.html'];
  const root = path.resolve(user.root ?? '.');
  const files = typeof input === 'string' ? [input] : Object.values(input);
  return files.map((file) => normalizePath(path.relative(root, path.resolve(root, file))));
}
