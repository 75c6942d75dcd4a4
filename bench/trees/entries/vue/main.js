/** The component trees with Vue: one file a page, and one for each component they are made of. */
import { createApp } from 'vue';
import { readAddress } from '../../model.mjs';
import Cascade from './cascade-page.vue';
import Fill from './fill-page.vue';
import Islands from './islands-page.vue';
import List from './list-page.vue';
import Parameters from './parameters-page.vue';
import Text from './text-page.vue';
import Toggles from './toggles-page.vue';
import Tree from './tree-page.vue';
import Typing from './typing-page.vue';
import Widgets from './widgets-page.vue';

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

createApp(scenarios[readAddress().scenario]).mount('#main');
