import { css } from 'lit';

export const styles = css`
  .bar,
  .present,
  .aside,
  .end-of-bar,
  .follows {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .bar {
    anchor-name: --menu;
    min-block-size: 48px;
    padding-inline: var(--_space-2) var(--_space-3);
  }
  .present {
    min-block-size: var(--_control-m);
    padding-inline: var(--_space-2);
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    text-align: start;
  }
  button.present {
    cursor: pointer;
    &:hover {
      background: var(--_hover);
    }
  }
  .bar:has(+ :popover-open) .present {
    background: var(--_hover);
  }
  .name {
    font-weight: var(--_weight-strong);
  }
  .aside,
  .present > .icon,
  .end-of-bar,
  .follows,
  .sign {
    color: var(--_muted);
  }
  .aside {
    flex: none;
    gap: 2px;
    &:has(.cut) {
      flex: 0 1 auto;
      gap: 6px;
    }
  }
  .end-of-bar {
    flex: none;
    margin-inline-start: auto;
  }
  /* The bar of a narrow phone. */
  @container (inline-size < 280px) {
    .bar {
      min-block-size: 40px;
      padding-inline: var(--_space-1) var(--_space-2);
    }
  }

  .follows {
    min-block-size: 36px;
    padding-inline: var(--_space-4) var(--_space-3);
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
    .words {
      padding-block: var(--_space-1);
    }
  }
  /* Where there is no room, the way on stands below. */
  .line {
    flex-wrap: wrap;
    span {
      flex-basis: 130px;
    }
  }
  .words {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .link {
    flex: none;
    white-space: nowrap;
  }

  .menu {
    inline-size: max(228px, calc(anchor-size(inline) - 12px));
    .line {
      margin-block-start: 6px;
      border-radius: var(--_radius-m);
    }
  }
  hr {
    margin: 6px -6px;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .over {
    padding: 6px 8px 4px;
    color: var(--_subtle);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
  }
  .item[role='menuitemradio'][aria-checked='true'] {
    background: var(--_accent-soft);
  }
  .edit:focus-visible {
    outline: var(--_focus-ring);
    outline-offset: -2px;
  }
  .sign {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 16px;
  }
  [role='alert']:not(.line) {
    display: block;
    font: var(--_text-xs);
  }
  .end {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    max-inline-size: 55%;
    color: var(--_muted);
  }
  .row {
    position: relative;
    &:has(.edit) .words {
      padding-inline-end: 32px;
    }
  }
  .edit {
    position: absolute;
    inset-block-start: calc(50% - 14px);
    inset-inline-end: 44px;
    min-block-size: 28px;
    min-inline-size: 28px;
  }
  .switch {
    flex: none;
    inline-size: 30px;
    block-size: 18px;
    border: 1px solid transparent;
    border-radius: 9px;
    padding: 1px;
    background: var(--_control);
    transition: background var(--_duration-fast);
    &::after {
      content: '';
      display: block;
      inline-size: 14px;
      block-size: 14px;
      border: 7px solid #fff;
      border-radius: 50%;
    }
    [aria-checked='true'] & {
      background: var(--_accent-text);
      &::after {
        margin-inline-start: 12px;
        border-color: var(--_surface);
      }
    }
    [aria-disabled='true'] & {
      opacity: 0.5;
    }
  }
  form {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-2);
  }
  [role='alert']:not(.line) {
    color: var(--_danger-text);
  }

  @media (forced-colors: active) {
    .item[role='menuitemradio'][aria-checked='true']:not(:focus-visible) {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .switch {
      border-color: ButtonText;
      background: ButtonFace;
      &::after {
        border-color: ButtonText;
      }
      [aria-checked='true'] & {
        background: Highlight;
        forced-color-adjust: none;
        &::after {
          border-color: HighlightText;
        }
      }
    }
  }
`;
