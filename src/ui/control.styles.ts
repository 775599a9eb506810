import { css } from 'lit';

export const controlStyles = css`
  .cell {
    position: relative;
    display: grid;
    min-inline-size: 0;
  }
  /* Why it is off: for the pointer and for the keyboard. */
  .why {
    position: absolute;
    z-index: 3;
    inset: calc(100% + 4px) auto auto 0;
    display: none;
    inline-size: max-content;
    max-inline-size: 200px;
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
    color: var(--_muted);
    font: var(--_text-xs);
    pointer-events: none;
    .ends &,
    .cell:nth-child(3n) > & {
      inset-inline: auto 0;
    }
    :is(:hover, :focus-visible) + & {
      display: block;
    }
  }
  .icon-only > .words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .why {
      border-color: CanvasText;
    }
  }
`;
