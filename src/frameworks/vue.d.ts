// Types for templates in Vue 3: `import type {} from 'gws-widgets/vue'` anywhere in a project.
import type { HTMLAttributes } from 'vue';
import type { GwsElements } from './elements.js';

type Properties = GwsElements<HTMLAttributes, 'on'>;
type Listeners<Name extends string = Extract<keyof HTMLElementEventMap, `gws-${string}`>> = {
  [Event in Name as `on${Capitalize<Event>}`]?: (event: HTMLElementEventMap[Event & keyof HTMLElementEventMap]) => void;
};
type VueElements = { [Tag in keyof Properties]: new () => { $props: Properties[Tag] & Listeners } };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
