// Which of the two documents this app runs in: their base addresses differ.

import type { NavigationManager } from '@strop/web';
import type { DocumentName } from '../catalogue.ts';

export const currentDocument = (navigation: NavigationManager): DocumentName =>
  new URL(navigation.baseUri).pathname === '/maps/' ? 'maps' : 'main';
