// A menu that hangs on its button: the button names itself as `--menu`.
import { css } from 'lit';

export const menuStyles = css`
  .menu {
    position-anchor: --menu;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block;
    inset: auto;
    max-block-size: calc(100% - 12px);
    margin: 6px;
    padding: 6px;
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_shadow-2);
    overflow: auto;
  }
  /* Without anchors it stands in the middle of the window. */
  @supports not (position-area: block-end) {
    .menu {
      inset: 0;
      inline-size: 296px;
      margin: auto;
    }
  }
  .item {
    display: flex;
    align-items: center;
    gap: 10px;
    inline-size: 100%;
    min-block-size: var(--_control-m);
    padding: 4px 8px;
    border: 0;
    border-radius: 6px;
    background: none;
    text-align: start;
    cursor: pointer;
    &:hover {
      background: var(--_hover);
    }
    &:focus-visible {
      outline: var(--_focus-ring);
      outline-offset: -2px;
    }
    &[aria-disabled='true'] {
      color: var(--_subtle);
      cursor: default;
    }
    & small {
      display: block;
      font: var(--_text-xs);
    }
  }
  @media (forced-colors: active) {
    .menu {
      border-color: CanvasText;
    }
    .item[aria-disabled='true'] {
      color: GrayText;
    }
  }
`;
