/** Mounts the table; all of it is in `app.vue`. */
import { createVaporApp } from 'vue';
import App from './app.vue';

createVaporApp(App).mount('#main');
