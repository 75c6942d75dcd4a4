/** The component trees with Svelte: one file a page, and one for each component they are made of. */
import { mount } from 'svelte';
import { readAddress } from '../../model.mjs';
import Cascade from './cascade-page.svelte';
import Fill from './fill-page.svelte';
import Islands from './islands-page.svelte';
import List from './list-page.svelte';
import Parameters from './parameters-page.svelte';
import Text from './text-page.svelte';
import Toggles from './toggles-page.svelte';
import Tree from './tree-page.svelte';
import Typing from './typing-page.svelte';
import Widgets from './widgets-page.svelte';

const scenarios = {
  tree: Tree,
  parameters: Parameters,
  cascade: Cascade,
  toggles: Toggles,
  list: List,
  fill: Fill,
  text: Text,
  typing: Typing,
  widgets: Widgets,
  islands: Islands,
};

mount(scenarios[readAddress().scenario], { target: document.getElementById('main') });
