// Which of the three documents this app runs in: their base addresses differ.

import type { NavigationManager } from '@strop/web';
import type { DocumentName } from '../catalogue.ts';

const documents: Readonly<Record<string, DocumentName>> = { '/maps/': 'maps', '/libraries/': 'libraries' };

export const currentDocument = (navigation: NavigationManager): DocumentName =>
  documents[new URL(navigation.baseUri).pathname] ?? 'main';
