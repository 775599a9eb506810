// An agent's state as a shape, so that it is never colour alone: a disc, or a disc with something cut out of it.
import { css, html, type TemplateResult } from 'lit';
import { icon } from './icon.js';

const disc = 'M12 1.5a10.5 10.5 0 1 0 0 21a10.5 10.5 0 0 0 0-21';
const ring = 'M12 4.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15';

const shapes = {
  ready: disc,
  'not-ready': `${disc}M6 10h12v4H6z`,
  'on-call': `${disc}M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8`,
  'after-call': `${disc}${ring}M10.8 7h2.4v4.6l3.5 2.4-1.4 2-4.5-3.2z`,
  offline: disc + ring,
};

export type StateShape = keyof typeof shapes;

export const stateShape = (shape: StateShape, size = 12): TemplateResult =>
  html`<span class="shape ${shape}">${icon(shapes[shape], size)}</span>`;

export const stateShapeStyles = css`
  .shape {
    flex: none;
    display: inline-flex;
    color: var(--_subtle);
    & > .icon {
      fill: currentColor;
      stroke: none;
      fill-rule: evenodd;
    }
  }
  .ready {
    color: var(--_signal-ready);
  }
  .not-ready {
    color: var(--_signal-not-ready);
  }
  .on-call,
  .after-call {
    color: var(--_accent-text);
  }
`;
