import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    position: relative;
    display: flex;
    flex-direction: column;
    font: inherit;
  }
  .log {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    padding: var(--_space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
    outline-offset: -2px;
  }
  /* Few messages stand at the foot; with justify-content, many could not be scrolled to. */
  .log > div {
    margin-block-start: auto;
  }
  .notice {
    margin-block: 14px 0;
    padding-block-end: 2px;
    color: var(--_subtle);
    font: var(--_text-xs);
    text-align: center;
  }
  .group {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    column-gap: var(--_space-2);
    inline-size: fit-content;
    max-inline-size: 86%;
    margin-block-start: var(--_space-3);
  }
  .group.mine {
    grid-template-columns: minmax(0, 1fr);
    margin-inline-start: auto;
  }
  .group > .face {
    align-self: end;
    margin-block-end: 20px;
  }
  .said {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 2px;
    min-inline-size: 0;
  }
  .mine .said {
    align-items: flex-end;
  }
  .bubble {
    max-inline-size: 100%;
    padding: 8px 13px;
    border: 1px solid transparent;
    border-radius: var(--_radius-bubble);
    background: var(--_theirs);
    color: var(--_on-theirs);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .bubble a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .bubble + .bubble {
    border-start-start-radius: 6px;
  }
  .bubble:not(.typing) {
    border-end-start-radius: 6px;
  }
  .mine .bubble {
    border-radius: var(--_radius-bubble);
    border-end-end-radius: 6px;
    background: var(--_mine);
    color: var(--_on-mine);
  }
  .mine .bubble + .bubble {
    border-start-end-radius: 6px;
  }
  .mine .bubble.sending {
    background: color-mix(in oklab, var(--_mine) 90%, var(--_surface));
  }
  .mine .bubble.unsent {
    border-color: var(--_danger-text);
    background: var(--_surface);
    color: var(--_text);
  }
  .page {
    display: flex;
    align-items: center;
    align-self: stretch;
    gap: var(--_space-3);
    max-inline-size: 100%;
    min-block-size: 58px;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_raised);
    color: inherit;
    text-decoration: none;
  }
  .page:hover {
    background: var(--_hover);
  }
  .page > span {
    flex: 1;
  }
  .page .cut {
    display: block;
  }
  .page .muted {
    font: var(--_text-xs);
  }
  .page > .mark {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: var(--_radius-m);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .new {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    margin-block-start: var(--_space-3);
    color: var(--_accent-text);
    font: var(--_text-xs);
    font-weight: var(--_weight-strong);
  }
  .new::before,
  .new::after {
    flex: 1;
    border-block-start: 1px solid;
    content: '';
    opacity: 0.4;
  }
  .down {
    position: absolute;
    inset-block-end: var(--_space-3);
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    border-color: var(--_border);
    border-radius: var(--_radius-bubble);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
    color: var(--_accent-text);
  }
  .down:hover {
    background: linear-gradient(var(--_hover) 0 0) var(--_raised);
  }
  .meta {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 16px;
    margin-block-start: 2px;
    padding-inline: 13px 4px;
    color: var(--_subtle);
    font: var(--_text-xs);
    font-variant-numeric: tabular-nums;
  }
  .meta.unsent {
    color: var(--_danger-text);
  }
  .typing {
    display: flex;
    align-items: center;
    gap: 4px;
    block-size: 38px;
    white-space: normal;
  }
  .typing span {
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: var(--_muted);
    animation: breathe 1.2s infinite ease-in-out;
  }
  .typing span:nth-child(2) {
    animation-delay: 0.15s;
  }
  .typing span:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.4;
    }
    30% {
      opacity: 1;
      transform: translateY(-3px);
    }
  }
  @container (inline-size < 300px) {
    .group {
      grid-template-columns: minmax(0, 1fr);
      max-inline-size: 94%;
    }
    .group > .face {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bubble {
      border-color: CanvasText;
    }
    .typing span {
      background: CanvasText;
    }
  }
`;
