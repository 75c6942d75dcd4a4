/** `npm run build:gallery`: the gallery as a site, in examples/gallery/dist. */
import { galleryFolder, prepareGallery } from './gallery.mjs';
import { runTool } from './run.mjs';

prepareGallery();
runTool('vite', ['build'], { cwd: galleryFolder });
