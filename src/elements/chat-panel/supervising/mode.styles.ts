import { css } from 'lit';

export const modeStyles = css`
  .mode {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) 10px;
    align-items: center;
    padding-block: var(--_space-2);
    padding-inline: var(--_space-4) var(--_space-2);
    border-block-end: 1px solid var(--_supervisor-line);
    background: var(--_supervisor);
    color: var(--_on-supervisor);
    & > .sees {
      flex: 1 1 160px;
      text-wrap: balance;
    }
    & > .segments {
      display: flex;
      max-inline-size: 100%;
      padding: 2px;
      border-radius: var(--_radius-m);
      background: color-mix(in oklab, var(--_supervisor-line) 22%, transparent);
    }
    & .segment {
      min-block-size: 28px;
      padding-inline: 10px;
      border-radius: 6px;
      color: var(--_on-supervisor);
    }
    & .segment:not([aria-pressed='true']) {
      border-color: transparent;
      background: none;
    }
    & .segment[aria-pressed='true'] {
      background: var(--_raised);
      color: var(--_text);
    }
    & .why {
      inset-inline: auto 0;
    }
  }
  @media (forced-colors: active) {
    .mode > .segments {
      border: 1px solid CanvasText;
    }
  }
`;
