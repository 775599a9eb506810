import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    max-inline-size: 320px;
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
    overflow: clip;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 48px;
    padding-inline: var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  .shape {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border: 2px solid currentColor;
    border-radius: 50%;
    color: var(--_subtle);
  }
  .shape.Ready {
    background: currentColor;
    color: var(--_signal-ready);
  }
  .shape.NotReady {
    background: linear-gradient(var(--_surface), var(--_surface)) center / 8px 2px no-repeat currentColor;
    color: var(--_signal-not-ready);
  }
  .state {
    display: flex;
    align-items: center;
    min-inline-size: 0;
    font-weight: var(--_weight-strong);
  }
  select {
    min-block-size: var(--_control-m);
    padding-block: 0;
    padding-inline: 0 22px;
    border: 0;
    border-radius: var(--_radius-m);
    appearance: none;
    background: none;
    font-weight: inherit;
    field-sizing: content;
    cursor: pointer;
  }
  select + * {
    display: inline-flex;
    margin-inline-start: -18px;
    color: var(--_muted);
    pointer-events: none;
  }
  .own {
    margin-inline-start: auto;
  }
  option {
    background: var(--_raised);
    color: var(--_text);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-8) var(--_space-4);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
  }
  .call .line {
    border-radius: var(--_radius-m);
  }
  .call + .call {
    border-block-start: 1px solid var(--_border);
  }
  .over {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_muted);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
  }
  .over > .number {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  .name {
    flex: 1;
    font: var(--_text-l);
    font-weight: var(--_weight-strong);
  }
  .timer {
    font: var(--_text-l);
    font-weight: var(--_weight-strong);
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1.4fr;
    gap: var(--_space-2);
  }
  .actions > :only-child {
    grid-column: 1 / -1;
  }
  /* A number that is cut helps nobody: the face goes first. */
  @container (inline-size < 300px) {
    .call:not(.rings) .face {
      display: none;
    }
    .name,
    .timer {
      font: var(--_text-m);
      font-weight: var(--_weight-strong);
    }
  }
  .rings .face {
    box-shadow: 0 0 0 2px var(--_signal-ready);
    animation: ring 1.6s infinite var(--_ease);
  }
  @keyframes ring {
    0% {
      box-shadow:
        0 0 0 2px var(--_signal-ready),
        0 0 0 2px var(--_signal-ready);
    }
    80%,
    100% {
      box-shadow:
        0 0 0 2px var(--_signal-ready),
        0 0 0 10px transparent;
    }
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
    /* Filled, with a bar, or empty: grounds would vanish. */
    .shape {
      forced-color-adjust: none;
    }
    .rings .face {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
`;
