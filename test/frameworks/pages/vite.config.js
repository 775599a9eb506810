import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte(), vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('gws-') } } })],
  build: {
    target: 'es2022',
    rolldownOptions: { input: ['react', 'vue', 'svelte', 'angular'].map((name) => `${name}/index.html`) },
  },
});
