import { css } from 'lit';

export const toastStyles = css`
  .toast {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_raised);
    box-shadow: var(--_shadow-3);
    animation: toast var(--_duration-slow) var(--_ease);
  }
  /* To be read from the first moment on: it moves and does not fade. */
  @keyframes toast {
    from {
      translate: 0 -8px;
    }
  }
  .over {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_muted);
    font: var(--_text-xs);
  }
  .over > .cut {
    flex: 1;
    font-weight: var(--_weight-medium);
  }
  .toast .who {
    padding: 0;
  }
  .ring {
    position: relative;
  }
  .ring::after {
    content: '';
    position: absolute;
    inset: -5px;
    border: 1.5px solid var(--_signal-ready);
    border-radius: 50%;
    opacity: 0.7;
    animation: ring 1.6s infinite ease-out;
    pointer-events: none;
  }
  @keyframes ring {
    from {
      scale: 0.9;
      opacity: 0.9;
    }
    to {
      scale: 1.25;
      opacity: 0;
    }
  }
  .toast > p {
    text-wrap: balance;
  }
  .toast .line {
    border-radius: var(--_radius-m);
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) minmax(min-content, 1.4fr);
    gap: var(--_space-2);
  }
  .actions:empty {
    display: none;
  }
  .actions > :only-child {
    grid-column: 1 / -1;
  }
  .actions > .button {
    padding-inline: var(--_space-2);
    font-size: 14px;
  }
  kbd {
    min-inline-size: 18px;
    padding-inline: var(--_space-1);
    border: 1px solid currentColor;
    border-radius: var(--_radius-s);
    font: var(--_text-2xs);
    font-weight: var(--_weight-medium);
    opacity: 0.8;
  }
  /* Of what is inside the toast: 240 px of phone leave 190. */
  @container (inline-size < 210px) {
    .actions {
      grid-template-columns: minmax(0, 1fr);
    }
    /* Answer is what the thumb finds. */
    [part='answer'] {
      order: -1;
    }
    kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .toast {
      border-color: CanvasText;
    }
    .ring::after {
      border-color: Highlight;
    }
  }
`;
