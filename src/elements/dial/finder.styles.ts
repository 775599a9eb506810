import { css } from 'lit';

export const finderStyles = css`
  :host {
    --_ground: var(--_surface);
    container-type: inline-size;
  }
  .find {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 36px;
    padding-inline: 10px 3px;
    color: var(--_muted);
    cursor: text;
  }
  .find > input {
    flex: 1;
    min-inline-size: 0;
    block-size: 34px;
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--_text);
  }
  .find > .button {
    flex: none;
    min-block-size: 28px;
    min-inline-size: 28px;
  }

  #list {
    max-block-size: 348px;
    padding-inline: 6px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .group {
    margin-inline: -6px;
    padding: 6px;
  }
  .group + .group {
    border-block-start: 1px solid var(--_border);
  }
  .heading {
    padding: 4px var(--_space-2);
  }
  .row,
  .skeleton > div {
    position: relative;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: 4px var(--_space-2);
    border-radius: var(--_radius-m);
  }
  .row[aria-selected='true'] {
    background: var(--_hover);
  }
  .row > .icon {
    color: var(--_muted);
  }
  .who {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .name,
  .acts > .button {
    font-weight: var(--_weight-medium);
  }
  .heading,
  .details,
  .end,
  .more {
    color: var(--_muted);
    font: var(--_text-xs);
  }
  .end {
    white-space: nowrap;
  }
  .off :is(.name, .details, .face) {
    color: var(--_subtle);
    font-weight: inherit;
  }
  .off .face {
    background: var(--_hover);
  }
  mark {
    background: none;
    color: inherit;
    font-weight: var(--_weight-strong);
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 3px;
  }

  .acts {
    display: flex;
    gap: 6px;
  }
  /* Out of sight, not out of reach: a screen reader finds them in every row. */
  .row:not([aria-selected='true'], :focus-within) > .acts {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .row[aria-selected='true'] > .end {
    display: none;
  }
  .acts > .button {
    min-block-size: 28px;
    min-inline-size: 28px;
    background: var(--_pressed);
    color: var(--_text);
    font-size: 12px;
  }

  .person,
  .tile {
    position: relative;
    flex: none;
  }
  .person > .face,
  .tile {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    font-size: 12px;
  }
  .person > .shape {
    position: absolute;
    inset-block-end: -3px;
    inset-inline-end: -4px;
    padding: 3px;
    border-radius: 50%;
    background: var(--_ground);
  }
  .tile {
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_hover);
    color: var(--_muted);
  }

  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: 28px var(--_space-8) var(--_space-8);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .more {
    padding: var(--_space-2) 14px;
  }
  .line {
    margin: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-m);
  }
  .skeleton {
    padding: 6px;
  }
  .skeleton > div::before,
  .skeleton > div::after {
    content: '';
    inline-size: 32px;
    block-size: 32px;
    border-radius: 16px;
    background: var(--_hover);
  }
  .skeleton > div::after {
    inline-size: 120px;
    block-size: 10px;
  }

  /* Where nothing hovers, a row's controls come with the first touch; they are made for a finger then. */
  @media (pointer: coarse) {
    .acts > .button {
      min-block-size: 36px;
      min-inline-size: 36px;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .tile {
      border-color: CanvasText;
    }
    .skeleton > div {
      border: 1px solid GrayText;
    }
  }
`;
