import { createApp } from 'vue';
import 'gws-widgets';
import App from './App.vue';

createApp(App, { centre: new URLSearchParams(location.search).get('centre') }).mount('#app');
