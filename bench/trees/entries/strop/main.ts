/** Which page the address asks for. */
import { createApp, type ComponentType } from '@strop/renderer';
import { readAddress } from '../../model.mjs';
import { Islands } from './islands.ts';
import { Fill, List, Typing } from './lists.ts';
import { Text, Toggles } from './texts.ts';
import { Cascade, Parameters, Tree } from './trees.ts';
import { Widgets } from './widgets.ts';

const scenarios: Record<string, ComponentType> = {
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

const app = createApp();
app.rootComponents.add(scenarios[readAddress().scenario]!, '#main');
await app.start();
