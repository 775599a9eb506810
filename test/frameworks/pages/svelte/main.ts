import { mount } from 'svelte';
import 'gws-widgets';
import App from './App.svelte';

const centre = new URLSearchParams(location.search).get('centre')!;
mount(App, { target: document.querySelector('#app')!, props: { centre } });
