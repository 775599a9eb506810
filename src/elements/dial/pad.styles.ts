import { css } from 'lit';

export const padStyles = css`
  .pad {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 6px;
  }
  .key {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0;
    min-block-size: 52px;
    border-radius: var(--_radius-l);
    font: var(--_weight-medium) 20px/22px var(--_font);
    user-select: none;
    touch-action: manipulation;
    & > small {
      color: var(--_muted);
      font: var(--_weight-medium) 10px/13px var(--_font);
      letter-spacing: 0.08em;
    }
    & > small:empty {
      display: none;
    }
    &:first-child > small {
      display: block;
      block-size: 13px;
    }
  }
`;
