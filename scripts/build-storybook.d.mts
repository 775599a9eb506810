/** The Content-Security-Policy that a story runs under, and that of Storybook's own pages around it. */
export const policies: { readonly story: string; readonly storybook: string };

export function buildStorybook(): Promise<void>;
