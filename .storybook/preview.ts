// What all stories share: the descriptions of the elements, their controls, and a toolbar for what a page decides.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { useEffect } from 'storybook/preview-api';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../stories/support/grounds.css';
import { applyArgs, describeArgs } from './controls.js';

setCustomElementsManifest(manifest);

const toolbar = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** The widths at which elements change their shape. */
const width = (pixels: number) => ({
  name: `${pixels} px`,
  styles: { width: `${pixels}px`, height: '100%' },
});

export default {
  tags: ['autodocs'],
  parameters: {
    backgrounds: { disabled: true },
    controls: { sort: 'none' },
    docs: { codePanel: true },
    viewport: { options: { w280: width(280), w380: width(380), w640: width(640), w1100: width(1100) } },
  },
  initialGlobals: { scheme: 'light dark', language: 'en', direction: 'ltr', pace: 'people' },
  globalTypes: {
    scheme: toolbar('Scheme', 'contrast', [
      { value: 'light dark', title: 'As the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    language: toolbar('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'de', title: 'Deutsch' },
      { value: 'ar', title: 'العربية' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    pace: toolbar('Pace of whole stories', 'timer', [
      { value: 'people', title: 'As people read' },
      { value: 'slow', title: 'Slowly' },
      { value: 'atOnce', title: 'At once' },
    ]),
  },
  argTypesEnhancers: [describeArgs],
  decorators: [
    (story, context) => {
      const { globals, canvasElement } = context;
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.dir = String(globals['direction']);
      page.style.colorScheme = String(globals['scheme']);
      document.body.style.background = 'Canvas';
      useEffect(() => applyArgs(canvasElement, context));
      return story();
    },
  ],
} satisfies Preview;
