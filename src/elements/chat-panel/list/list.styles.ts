import { css } from 'lit';

export const listStyles = css`
  .list {
    min-inline-size: 0;
    background: var(--_sunken);
    overflow-y: auto;
    scroll-padding-block-start: 56px;
  }
  .top {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    min-block-size: 56px;
    padding-inline: var(--_space-4) var(--_space-2);
    background: var(--_sunken);
  }
  .top > h2 {
    flex: 1;
    font: var(--_text-m);
    font-weight: var(--_weight-strong);
  }
  .rows {
    padding: 0 var(--_space-2) var(--_space-2);
  }
  .rows > h3 {
    padding: 10px var(--_space-2) var(--_space-1);
    color: var(--_muted);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
  }
  .row {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 0 var(--_space-2);
    align-items: center;
    inline-size: 100%;
    min-block-size: 54px;
    padding: var(--_space-2);
    border: 1px solid transparent;
    border-radius: 10px;
    background: none;
    text-align: start;
    cursor: pointer;
    outline-offset: -2px;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row[aria-current='true'] {
    background: var(--_raised);
    box-shadow: var(--_shadow-1);
  }
  .row > .of-medium {
    grid-row: span 2;
    margin-inline-end: var(--_space-1);
  }
  .of-medium {
    position: relative;
    flex: none;
  }
  .by {
    position: absolute;
    inset-block-end: -4px;
    inset-inline-end: -6px;
    display: grid;
    padding: 1px;
    border-radius: 6px;
    background: var(--_sunken);
    color: var(--_muted);
    :is(.head, .row[aria-current='true']) & {
      background: var(--_surface);
    }
  }
  .row > .name {
    font-weight: var(--_weight-medium);
  }
  .row > .words {
    display: flex;
    gap: var(--_space-1);
    align-items: center;
    min-inline-size: 0;
    color: var(--_muted);
    /* Where nothing is unread, there is room for more. */
    &:last-child {
      grid-column: 2 / -1;
    }
    & > :not(.cut) {
      flex: none;
    }
  }
  .row.unread > .name {
    font-weight: var(--_weight-strong);
  }
  .row.unread > .words {
    color: var(--_text);
  }
  .wait {
    color: var(--_muted);
    font: var(--_text-xs);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .wait.long {
    color: var(--_warning-text);
    font-weight: var(--_weight-medium);
  }
  .too-long {
    color: var(--_danger-text);
    font-weight: var(--_weight-strong);
  }
  .badge {
    justify-self: end;
    display: grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding-inline: 5px;
    border: 1px solid transparent;
    border-radius: 9px;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    font: 600 11px/1 var(--_font);
  }
  @media (forced-colors: active) {
    .badge {
      border-color: CanvasText;
    }
    .row[aria-current='true'] {
      border: 2px solid Highlight;
    }
  }
`;
