// What all stories share: the descriptions of the elements, and a toolbar for scheme, language and direction.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const toolbar = <Icon extends string>(title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

export default {
  tags: ['autodocs'],
  parameters: {
    backgrounds: { disabled: true },
    docs: { codePanel: true },
  },
  initialGlobals: { scheme: 'light dark', language: 'en', direction: 'ltr' },
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
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.dir = String(globals['direction']);
      page.style.colorScheme = String(globals['scheme']);
      document.body.style.background = 'Canvas';
      return story();
    },
  ],
} satisfies Preview;
