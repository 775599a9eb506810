import { css } from 'lit';

export const tabStyles = css`
  .tabs {
    display: flex;
    gap: var(--_space-1);
    padding-inline: 12px;
    border-block-end: 1px solid var(--_border);
    overflow-x: auto;
  }
  [role='tab'] {
    position: relative;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 0 var(--_space-2);
    border: 0;
    border-radius: var(--_radius-s);
    outline-offset: -2px;
    background: none;
    color: var(--_muted);
    font-weight: var(--_weight-medium);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: pointer;
    &:is(:hover, [aria-selected='true']) {
      color: var(--_text);
    }
    &[aria-selected='true']::after {
      content: '';
      position: absolute;
      inset-inline: var(--_space-2);
      inset-block-end: 0;
      border-block-end: 2px solid var(--_accent-text);
    }
  }
  @media (forced-colors: active) {
    [aria-selected='true']::after {
      border-color: Highlight;
    }
  }
`;
