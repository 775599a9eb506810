// Types for templates in Svelte 5: `import type {} from 'gws-widgets/svelte'` anywhere in a project.
import type { HTMLAttributes } from 'svelte/elements';
import type { GwsElements } from './elements.js';

type SvelteElements = GwsElements<HTMLAttributes<HTMLElement>, 'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
