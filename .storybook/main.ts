// Storybook: every element in every state, live on a contact centre inside the page. Nothing is asked of the network.
import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Without what writes inline styles into the stories' page.
  features: { sidebarOnboardingChecklist: false, highlight: false, measure: false, outline: false },
} satisfies StorybookConfig;
