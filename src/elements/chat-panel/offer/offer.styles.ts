import { css } from 'lit';

export const offerStyles = css`
  .offers {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-2);
    background: var(--_sunken);
    &:empty,
    &:not(:has(form)) {
      display: none;
    }
  }
  .offer {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    max-inline-size: 344px;
    padding: 14px var(--_space-4) var(--_space-4);
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_raised);
    box-shadow: var(--_shadow-3);
    animation: offer var(--_duration-slow) var(--_ease);
    overflow: clip;
  }
  /* To be read from the first moment on: it moves and does not fade. */
  @keyframes offer {
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
    font-weight: var(--_weight-medium);
    & > .cut {
      flex: 1;
    }
  }
  .person {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    & > div {
      min-inline-size: 0;
    }
    & h3 {
      font: var(--_text-l);
      font-weight: var(--_weight-strong);
      white-space: normal;
      overflow-wrap: anywhere;
    }
    & p {
      overflow-wrap: anywhere;
      text-wrap: balance;
    }
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(auto, 40%) minmax(0, 1fr);
    gap: var(--_space-1) var(--_space-3);
    & > dt {
      color: var(--_muted);
      overflow-wrap: anywhere;
    }
  }
  .as {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    color: var(--_muted);
    & > .field {
      flex: 1;
      min-inline-size: 96px;
      color: var(--_text);
    }
  }
  .offer > .line {
    border-radius: var(--_radius-m);
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) minmax(min-content, 1.5fr);
    gap: var(--_space-2);
  }
  .actions > .button {
    min-block-size: 40px;
    padding-inline: var(--_space-2);
    border-radius: 10px;
    font-size: 14px;
  }
  .offer > progress {
    position: absolute;
    inset: auto 0 0;
  }
  progress {
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    appearance: none;
    background: none;
    accent-color: var(--_accent-text);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent-text);
    border-radius: 0 2px 2px 0;
  }
  progress::-moz-progress-bar {
    background: var(--_accent-text);
  }
  progress.last::-webkit-progress-value {
    background: var(--_danger-text);
  }
  progress.last::-moz-progress-bar {
    background: var(--_danger-text);
  }
  @media (forced-colors: active) {
    .offer {
      border-color: CanvasText;
    }
  }
  @container panel (inline-size < 560px) {
    .offer {
      max-inline-size: none;
    }
  }
`;
