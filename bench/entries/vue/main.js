/** Mounts the table; all of it is in `app.vue`. */
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#main');
