import { css } from 'lit';

export const targetSearchStyles = css`
  .title {
    padding: 12px 14px 6px;
    color: var(--_muted);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
    overflow-wrap: anywhere;
  }
  .find {
    inline-size: auto;
    margin-inline: 6px;
  }
  .esc {
    display: grid;
    place-items: center;
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
  }
  .acts > .button {
    padding-inline: 10px;
  }
  /* A name that is cut to nothing helps nobody: where there is no room, what can be done comes below it. */
  .row {
    flex-wrap: wrap;
  }
  .who {
    flex-basis: 110px;
  }
  @container (inline-size < 290px) {
    .row[aria-selected='true'] > .acts:has(*) {
      flex-basis: 100%;
    }
    .acts > .button {
      flex: 1;
    }
  }
`;
