import { css } from 'lit';

export const wrapUpStyles = css`
  .wrap-up .who {
    padding: var(--_space-4);
    border-block-end: 1px solid var(--_border);
  }
  .last-words,
  .foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3);
  }
  h4 {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: var(--_space-2);
    min-block-size: 24px;
    margin: 0;
    padding-inline: var(--_space-1);
    font-weight: var(--_weight-strong);
  }
  textarea.field {
    min-block-size: 54px;
    max-block-size: 160px;
    padding-block: var(--_space-2);
    resize: vertical;
    field-sizing: content;
  }
  /* What says what to write stands where writing begins here, whatever its own direction is. */
  textarea:placeholder-shown {
    direction: inherit;
  }
  .foot {
    border-block-start: 1px solid var(--_border);
    border-radius: 0 0 var(--_radius-xl) var(--_radius-xl);
    background: var(--_sunken);
  }
  .foot > p {
    display: flex;
    gap: 6px;
    padding-inline: var(--_space-1);
    text-wrap: balance;
  }
  .foot .icon {
    margin-block: 1px;
  }
  .wrong {
    color: var(--_danger-text);
  }
  .foot > [aria-disabled='true']:not(.pending) {
    border-color: transparent;
    background: var(--_hover);
  }
  @media (forced-colors: active) {
    .foot > [aria-disabled='true']:not(.pending) {
      border-color: GrayText;
    }
  }
`;
