// Sections that fold, with facts in them: what there is to know of a call or a customer.
import { css } from 'lit';

export const sectionStyles = css`
  .facts span,
  .facts dd,
  .ends {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 6px 14px;
    overflow-wrap: anywhere;
  }
  .facts dt {
    color: var(--_subtle);
  }
  .ends {
    justify-content: flex-end;
    gap: var(--_space-1);
    margin-inline-start: auto;
  }

  .part {
    position: relative;
    padding: var(--_space-3);
    border-block-start: 1px solid var(--_border);
    & > summary {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: 24px;
      padding-inline: var(--_space-1);
      border-radius: var(--_radius-s);
      font-weight: var(--_weight-strong);
      cursor: pointer;
      &::after {
        content: '▾' / '';
        color: var(--_subtle);
      }
    }
    &[open] > summary:not(:hover, :focus-visible)::after {
      opacity: 0;
    }
    & > :not(summary, .tools) {
      margin-block-start: 6px;
    }
  }
  .tools {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: var(--_space-2);
  }
  .part > .facts {
    padding-inline: var(--_space-1);
    & label,
    & .icon {
      color: var(--_subtle);
    }
    & label {
      align-self: center;
    }
    & .icon-only {
      min-inline-size: 24px;
      margin-block: -7px;
    }
    & .ends {
      grid-column: 1 / -1;
      margin: 0;
      flex-wrap: wrap;
    }
  }
`;
