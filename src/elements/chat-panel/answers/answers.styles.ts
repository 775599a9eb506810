import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    max-inline-size: 600px;
    block-size: 370px;
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
    overflow: clip;
  }
  .all {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .field {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space-2);
    inline-size: auto;
    min-block-size: 36px;
    margin: var(--_space-2);
    padding-inline: 10px 3px;
    color: var(--_muted);
    cursor: text;
    & > input {
      flex: 1;
      min-inline-size: 72px;
      block-size: 34px;
      padding: 0;
      border: 0;
      outline: 0;
      background: none;
      color: var(--_text);
    }
  }
  select {
    flex: 0 1 auto;
    min-inline-size: 44px;
    max-inline-size: 45%;
    min-block-size: 28px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    text-overflow: ellipsis;
    field-sizing: content;
    cursor: pointer;
  }
  option {
    background: var(--_raised);
    color: var(--_text);
  }
  .esc {
    flex: none;
    min-inline-size: 36px;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  kbd {
    padding: 1px 5px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-s);
    font: var(--_weight-medium) 11px/14px var(--_font);
    .button > & {
      border-color: currentColor;
      opacity: 0.8;
    }
  }

  .split {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / 41.4% minmax(0, 1fr);
    min-block-size: 0;
    border-block-start: 1px solid var(--_border);
  }
  .hits {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    & > .heading {
      border-block-start: 1px solid var(--_border);
    }
  }
  #list {
    flex: 1;
    padding: 6px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .heading {
    padding: 4px var(--_space-2);
    color: var(--_muted);
    font: var(--_text-xs);
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 36px;
    padding-inline: var(--_space-2);
    border-radius: var(--_radius-m);
    cursor: pointer;
    & > .icon {
      color: var(--_muted);
    }
    &:hover {
      background: var(--_hover);
    }
    &[aria-selected='true'] {
      background: var(--_accent-soft);
    }
  }
  .star {
    display: grid;
    color: var(--_muted);
    & .icon {
      fill: currentColor;
    }
  }
  mark {
    background: none;
    color: inherit;
    font-weight: var(--_weight-strong);
    text-decoration: underline 2px var(--_accent-text);
    text-underline-offset: 3px;
  }
  .none {
    grid-column: 1 / -1;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-4);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  /* What comes soon needs no sign that it is under way. */
  .skeleton {
    animation: appear 0s 300ms backwards;
    & > div {
      block-size: 28px;
      margin: var(--_space-2);
      border-radius: var(--_radius-m);
      background: var(--_hover);
    }
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .preview {
    display: flex;
    flex-direction: column;
    gap: 10px;
    min-block-size: 0;
    padding: 14px var(--_space-4);
    border-inline-start: 1px solid var(--_border);
    background: var(--_sunken);
    & > .line {
      border-radius: var(--_radius-m);
    }
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 28px;
  }
  h3 {
    flex: 1;
    font-weight: var(--_weight-strong);
  }
  header > .button {
    min-inline-size: 28px;
    min-block-size: 28px;
  }
  .text {
    flex: 1;
    margin-inline: -4px;
    padding-inline: 4px;
    border-radius: var(--_radius-s);
    overflow: hidden auto;
    overflow-wrap: anywhere;
    white-space: pre-line;
    &:focus-visible {
      outline-offset: 0;
    }
  }
  .filled,
  .empty {
    margin-inline: -1px;
    padding-inline: 3px;
    border-radius: 3px;
    background: var(--_accent-soft);
    color: var(--_accent-text);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .empty {
    border-block-end: 2px dashed var(--_warning-text);
    background: var(--_warning-soft);
    color: var(--_warning-text);
  }
  /* Nobody knows yet whether it is. */
  .asked > .empty {
    border-color: transparent;
    background: var(--_hover);
    color: var(--_muted);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  .chip {
    background: var(--_warning-soft);
    color: var(--_warning-text);
    white-space: nowrap;
  }

  /* One below the other. */
  @container (inline-size < 400px) {
    .split {
      grid-template: minmax(76px, 2fr) minmax(0, 3fr) / minmax(0, 1fr);
    }
    .preview {
      gap: 6px;
      padding: var(--_space-2) var(--_space-3);
      border-inline-start: 0;
      border-block-start: 1px solid var(--_border);
    }
    .esc {
      min-inline-size: 28px;
    }
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .filled {
      text-decoration: underline;
    }
  }
`;
