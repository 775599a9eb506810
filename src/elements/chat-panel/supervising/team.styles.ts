import { css } from 'lit';

export const teamStyles = css`
  .choice {
    display: grid;
    gap: var(--_space-1);
    padding-block: 0 var(--_space-1);
    padding-inline: var(--_space-4) var(--_space-3);
    & > label {
      display: flex;
      gap: var(--_space-2);
      align-items: center;
    }
    & .label {
      margin: 0;
    }
    & select {
      flex: 1;
      min-inline-size: 0;
    }
    & > p {
      display: flex;
      gap: 6px;
      align-items: center;
      color: var(--_muted);
      font: var(--_text-xs);
    }
  }
  .list > .find {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    inline-size: auto;
    margin: var(--_space-2) var(--_space-2) 0;
    & > input {
      flex: 1;
      min-inline-size: 0;
      border: 0;
      background: none;
      font: inherit;
      color: inherit;
      outline: 0;
    }
    &:focus-within {
      outline: var(--_focus-ring);
      outline-offset: var(--_focus-offset);
    }
  }
  .agent {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-2);
    color: var(--_muted);
    & > h3 {
      display: flex;
      flex: 1;
      gap: 6px;
      align-items: center;
      min-inline-size: 0;
      font: var(--_text-xs);
      font-weight: var(--_weight-medium);
    }
    & .icon-only {
      color: var(--_subtle);
    }
    & .icon-only[aria-pressed='true'] {
      background: var(--_supervisor);
      color: var(--_on-supervisor);
    }
    & .why {
      inset-inline: auto 0;
    }
  }
  .watched {
    padding: 0 var(--_space-2) var(--_space-1);
    color: var(--_muted);
    font: var(--_text-xs);
  }
  .nobody {
    padding: var(--_space-4);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
`;
