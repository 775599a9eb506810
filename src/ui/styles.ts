// How the small parts look that several elements have: buttons, fields, faces, lines, chips.
import { css } from 'lit';
import { tokens } from './tokens.js';

const parts = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--_text);
    font: var(--_text-s);
    text-align: start;
    letter-spacing: normal;
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  :where(button, input, select, textarea) {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: var(--_focus-ring);
    outline-offset: var(--_focus-offset);
  }
  /* The focus rests here when its place is gone; nothing can be done with it. */
  [tabindex='-1'] {
    outline: 0;
  }
  ::placeholder {
    color: var(--_subtle);
    opacity: 1;
  }
  .icon {
    flex: none;
  }
  .turns {
    display: inline-grid;
  }
  .turns:dir(rtl) {
    transform: scaleX(-1);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control-m);
    padding-inline: var(--_space-3);
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_hover);
    font-weight: var(--_weight-medium);
    cursor: pointer;
    transition: background var(--_duration-fast);
  }
  .button:hover {
    background: var(--_pressed);
  }
  .button.large {
    min-block-size: var(--_control-l);
    padding-inline: var(--_space-4);
    border-radius: var(--_radius-l);
    font: var(--_text-m);
    font-weight: var(--_weight-medium);
  }
  .button.primary {
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-hover);
  }
  .button.positive,
  .button.positive:hover {
    background: var(--_positive-fill);
    color: var(--_on-positive);
  }
  .button.danger,
  .button.danger:hover {
    background: var(--_danger-fill);
    color: var(--_on-danger);
  }
  .button.danger-quiet,
  .button.danger-quiet:hover {
    background: var(--_danger-soft);
    color: var(--_danger-text);
  }
  .button.icon-only {
    min-inline-size: var(--_control-m);
    padding: 0;
    background: none;
    color: var(--_muted);
  }
  .button.icon-only:hover {
    background: var(--_hover);
  }
  .button[aria-disabled='true']:not(.pending) {
    border-color: var(--_border);
    background: none;
    color: var(--_subtle);
    cursor: default;
  }
  .button.pending {
    cursor: progress;
  }
  .link {
    min-block-size: 24px;
    padding: 0 var(--_space-1);
    border: 0;
    background: none;
    color: inherit;
    font-weight: var(--_weight-strong);
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }

  .field {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_control-m);
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }
  .field:focus-visible,
  .field:focus-within {
    border-color: var(--_accent-text);
    outline: 1px solid var(--_accent-text);
    outline-offset: 0;
  }
  .label {
    display: block;
    margin-block-end: 6px;
    font-weight: var(--_weight-medium);
  }

  .face {
    --hue: 230;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: light-dark(oklch(0.91 0.042 var(--hue)), oklch(0.39 0.055 var(--hue)));
    color: light-dark(oklch(0.39 0.085 var(--hue)), oklch(0.93 0.045 var(--hue)));
    font: 600 13px/1 var(--_font);
  }
  .face.large {
    inline-size: 44px;
    block-size: 44px;
    font-size: 15px;
  }
  .face.small {
    inline-size: 28px;
    block-size: 28px;
    font-size: 11px;
  }
  .face.quiet {
    background: var(--_pressed);
    color: var(--_muted);
  }
  .face.hue-1 {
    --hue: 30;
  }
  .face.hue-2 {
    --hue: 85;
  }
  .face.hue-3 {
    --hue: 150;
  }
  .face.hue-4 {
    --hue: 195;
  }
  .face.hue-5 {
    --hue: 255;
  }
  .face.hue-6 {
    --hue: 345;
  }

  .line {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-2);
    padding: 9px var(--_space-3);
    border: 1px solid transparent;
    background: var(--_hover);
    color: var(--_muted);
    font: var(--_text-s);
  }
  .line > .icon {
    margin-block: 1px;
  }
  .line > .link {
    margin-block: -3px;
  }
  .line.warning {
    background: var(--_warning-soft);
    color: var(--_warning-text);
  }
  .line.danger {
    background: var(--_danger-soft);
    color: var(--_danger-text);
  }
  .line > span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 22px;
    padding-inline: var(--_space-2);
    border: 1px solid transparent;
    border-radius: 6px;
    background: var(--_hover);
    color: var(--_muted);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
  }
  .chip.positive {
    background: var(--_positive-soft);
    color: var(--_positive-text);
  }

  /* Its own direction must not send a name to the other side. */
  .cut {
    text-align: -webkit-match-parent;
    text-align: match-parent;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .spins {
    display: inline-flex;
    animation: spin 1s linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .button,
    .line,
    .chip,
    .face {
      border-color: CanvasText;
    }
    .button[aria-disabled='true']:not(.pending) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

/** What every element's own styles come after. */
export const baseStyles = [tokens, parts];
