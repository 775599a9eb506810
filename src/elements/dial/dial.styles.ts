import { css } from 'lit';

export const dialStyles = css`
  .top {
    padding: 12px 12px 8px;
  }
  .large {
    .find:not(:focus-within) {
      border-color: transparent;
    }
    .find > input {
      block-size: 42px;
      font: var(--_text-xl);
      font-weight: var(--_weight-medium);
    }
    &.long .find > input {
      font-size: 17px;
    }
    ::placeholder {
      font: var(--_text-m);
    }
  }
  .find > [aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .pad {
    padding-inline: 12px;
  }
  .positive {
    inline-size: calc(100% - 24px);
    margin: 12px;
  }
  .as {
    display: flex;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    flex-wrap: wrap;
    padding: 6px var(--_space-2) 0;
    color: var(--_muted);
    font: var(--_text-xs);
  }
  select {
    min-block-size: 24px;
    min-inline-size: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_text);
    font-weight: var(--_weight-medium);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    background: var(--_raised);
    color: var(--_text);
  }

  .missed :is(.name, .row > .icon) {
    color: var(--_danger-text);
  }
  .acts > .quiet {
    background: none;
    color: var(--_muted);
    &[aria-pressed='true'] .icon {
      fill: currentColor;
      color: var(--_accent-text);
    }
  }

  /* There is room for the field alone; what is looked for comes below it. */
  @container (inline-size < 260px) {
    .top {
      padding: 10px;
    }
    .tabs,
    [role='tabpanel'] {
      display: none;
    }
    .key {
      min-block-size: 44px;
    }
    .large .find > input {
      font-size: 17px;
    }
    .large.long .find > input {
      font-size: 15px;
    }
  }
  @media (forced-colors: active) {
    .find > [aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
