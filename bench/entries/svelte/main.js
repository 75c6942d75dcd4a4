/** Mounts the table; all of it is in `app.svelte`. */
import { mount } from 'svelte';
import App from './app.svelte';

mount(App, { target: document.getElementById('main') });
