import { css } from 'lit';

export const styles = css`
  summary,
  .field,
  label,
  .tree button {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    text-align: start;
    list-style: none;
    cursor: pointer;
  }
  .field > .cut,
  input {
    flex: 1;
  }
  .whole[open] > .field {
    margin-block-end: var(--_space-1);
  }
  .box {
    padding: var(--_space-1);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-l);
    background: var(--_surface);
  }
  label {
    padding-inline: var(--_space-2);
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
  }
  label:focus-within {
    border-color: var(--_accent-text);
    box-shadow: 0 1px var(--_accent-text);
  }
  input {
    min-inline-size: 0;
    min-block-size: var(--_control-m);
    padding: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--_text);
    appearance: none;
  }
  .tree {
    --indent: 8px;
    display: grid;
    max-block-size: 232px;
    margin-block-start: var(--_space-1);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .tree details > :not(summary) {
    --indent: 30px;
  }
  .tree details details > :not(summary) {
    --indent: 52px;
  }
  .tree details details details > :not(summary) {
    --indent: 74px;
  }
  .tree :is(summary, button) {
    inline-size: 100%;
    min-block-size: 30px;
    padding: var(--_space-1) var(--_space-2);
    padding-inline-start: var(--indent);
    border: 0;
    border-radius: 6px;
    background: none;
    overflow-wrap: anywhere;
  }
  .tree :is(summary, button):hover {
    background: var(--_hover);
  }
  .tree :focus-visible {
    outline-offset: -2px;
  }
  .tree summary {
    font-weight: var(--_weight-medium);
  }
  .icon {
    color: var(--_subtle);
  }
  .tree details:not([open]) > summary > .icon {
    rotate: -90deg;
  }
  .tree details:not([open]) > summary > .icon:dir(rtl) {
    rotate: 90deg;
  }
  .tree button[aria-pressed='true'] {
    background: var(--_accent-soft);
  }
  .radio {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    border: 1px solid var(--_control);
    border-radius: 50%;
  }
  [aria-pressed='true'] > .radio {
    border-color: var(--_accent-text);
  }
  [aria-pressed='true'] > .radio::after {
    content: '';
    border: 4px solid var(--_accent-text);
    border-radius: 50%;
  }
  p {
    padding: var(--_space-2);
  }
  .line {
    border-radius: var(--_radius-m);
  }
`;
