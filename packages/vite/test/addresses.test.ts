import { describe, expect, it } from 'vitest';
import { moduleAddresses } from '../src/module-addresses.ts';
import { makeApp } from './app.ts';

const files = {
  'src/Pages/One.razor.js': '',
  'src/Pages/helper.js': '',
  'src/node_modules/a/A.razor.js': '',
  'widgets/Two.razor.js': '',
  'src/inner/Three.razor.js': '',
};
const all = { modules: ['**/*.razor.js'], prefix: '' };

describe('addresses of modules', () => {
  it('are paths below the first root that holds the file', () => {
    const { root } = makeApp(files);
    const addresses = moduleAddresses([{ ...all, folder: root, roots: ['src/inner', 'src', 'widgets'] }]);
    expect([...addresses.list()]).toEqual([
      ['Three.razor.js', `${root}/src/inner/Three.razor.js`],
      ['Pages/One.razor.js', `${root}/src/Pages/One.razor.js`],
      ['Two.razor.js', `${root}/widgets/Two.razor.js`],
    ]);
  });

  it('find exactly the files that are listed', () => {
    const { root } = makeApp(files);
    const addresses = moduleAddresses([{ ...all, folder: root, roots: ['src/inner', 'src', 'widgets'] }]);
    for (const [address, file] of addresses.list()) expect(addresses.find(address)).toBe(file);
    const others = [
      'inner/Three.razor.js', // In an earlier root, under a shorter address.
      'Pages/helper.js', // No pattern picks it.
      'Pages/Absent.razor.js',
      '../widgets/Two.razor.js',
      'Pages/../../widgets/Two.razor.js',
      'src/Pages/One.razor.js',
    ];
    for (const address of others) expect(addresses.find(address), address).toBeUndefined();
  });

  it('follow files that come and go', () => {
    const app = makeApp(files);
    const addresses = moduleAddresses([{ ...all, folder: app.root, roots: ['src'] }]);
    expect(addresses.find('New.razor.js')).toBeUndefined();
    app.write('src/New.razor.js', '');
    expect(addresses.find('New.razor.js')).toBe(`${app.root}/src/New.razor.js`);
    app.remove('src/New.razor.js');
    expect(addresses.find('New.razor.js')).toBeUndefined();
  });
});
