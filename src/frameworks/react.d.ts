// Types for JSX in React 19: `import type {} from 'gws-widgets/react'` anywhere in a project.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { GwsElements } from './elements.js';

type ReactElements = GwsElements<HTMLAttributes<HTMLElement> & ClassAttributes<HTMLElement>, 'on'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
