import { css } from 'lit';

export const styles = css`
  :host {
    container: panel / inline-size;
    display: flex;
    flex-direction: column;
    block-size: 560px;
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
    overflow: clip;
  }
  .columns {
    display: grid;
    flex: 1;
    grid-template-columns: 272px minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
  }
  .list {
    min-inline-size: 0;
    padding: 0 var(--_space-2) var(--_space-2);
    border-inline-end: 1px solid var(--_border);
    background: var(--_sunken);
    overflow-y: auto;
  }
  h2 {
    display: flex;
    align-items: center;
    min-block-size: 56px;
    padding-inline: var(--_space-2);
    font: var(--_text-m);
    font-weight: var(--_weight-strong);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: 10px;
    align-items: center;
    inline-size: 100%;
    min-block-size: 54px;
    padding: var(--_space-1) var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row[aria-current='true'] {
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
  }
  .row .what {
    min-inline-size: 0;
  }
  .row .name {
    display: block;
    font-weight: var(--_weight-medium);
  }
  .row .words {
    display: block;
    color: var(--_muted);
  }
  .badge {
    display: grid;
    place-items: center;
    min-inline-size: 18px;
    block-size: 18px;
    padding-inline: 5px;
    border-radius: 9px;
    background: var(--_accent-fill);
    color: var(--_on-accent);
    font: 600 11px/1 var(--_font);
  }
  .empty {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space-2);
    min-block-size: 160px;
    padding: var(--_space-4);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .conversation > .empty {
    flex: 1;
  }
  .conversation {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    padding-inline: var(--_space-4) var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  .head .who {
    flex: 1;
    min-inline-size: 0;
  }
  .head .cut {
    display: block;
  }
  .head .name {
    font-weight: var(--_weight-strong);
  }
  .head .back {
    display: none;
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  gws-message-list {
    flex: 1;
    min-block-size: 0;
  }
  .composer {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  textarea {
    min-block-size: 56px;
    max-block-size: 160px;
    padding: var(--_space-1);
    border: 0;
    background: none;
    resize: none;
    field-sizing: content;
  }
  .composer .button {
    justify-self: end;
    max-inline-size: 100%;
  }
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    margin-block-end: var(--_space-2);
    padding: var(--_space-4);
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
  }
  .over {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_muted);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
  }
  .offer .subject {
    font: var(--_text-m);
    font-weight: var(--_weight-strong);
    overflow-wrap: anywhere;
  }
  .as {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
    align-items: center;
    color: var(--_muted);
  }
  .as .field {
    flex: 1;
    min-inline-size: 96px;
    color: var(--_text);
  }
  .offer .line {
    border-radius: var(--_radius-m);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .actions > * {
    flex: 1 1 0;
    min-inline-size: min-content;
  }
  .actions > :last-child {
    flex-grow: 1.4;
  }

  /* One column: the list, or the conversation with a way back. */
  @container panel (inline-size < 560px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns:has(.conversation.open) .list,
    .conversation:not(.open) {
      display: none;
    }
    .list {
      border: 0;
    }
    .head .back {
      display: inline-flex;
    }
  }
  @media (forced-colors: active) {
    :host,
    .row[aria-current='true'],
    .offer,
    .badge {
      border: 1px solid CanvasText;
    }
  }
`;
