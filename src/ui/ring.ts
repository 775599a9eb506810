// A ring that runs down with the time in it.
import { css, html, svg, type TemplateResult } from 'lit';
import { clockTime } from './clock.js';

/** `left` in milliseconds, `share` from 1 down to 0. */
export const renderRing = (left: number, share: number, label: string): TemplateResult => html`
  <span class="time number" role="timer" aria-label=${label}>
    <svg viewBox="0 0 52 52" aria-hidden="true">
      ${svg`<circle cx="26" cy="26" r="24" /><circle cx="26" cy="26" r="24" pathLength="100" stroke-dasharray="${Math.round(share * 100)} 100" />`}
    </svg>
    ${clockTime(left + 999)}
  </span>
`;

export const ringStyles = css`
  .time {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 52px;
    block-size: 52px;
    font-weight: var(--_weight-strong);
  }
  .time > svg {
    position: absolute;
    inset: 0;
    rotate: -90deg;
    fill: none;
    stroke: var(--_pressed);
    stroke-width: 3px;
  }
  .time circle + circle {
    stroke: var(--_accent-text);
    stroke-linecap: round;
    transition: stroke-dasharray 1s linear;
  }
  @media (forced-colors: active) {
    .time > svg {
      stroke: GrayText;
    }
    .time circle + circle {
      stroke: Highlight;
    }
  }
`;
