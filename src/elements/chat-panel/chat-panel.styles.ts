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
    position: relative;
    display: grid;
    flex: 1;
    grid-template: 'offers talk' fit-content(60%) 'list talk' minmax(0, 1fr) / 272px minmax(0, 1fr);
    min-block-size: 0;
  }
  .columns:has(> .side) {
    grid-template: 'offers talk side' fit-content(60%) 'list talk side' minmax(0, 1fr) / 272px minmax(0, 1fr) 296px;
  }
  .offers {
    grid-area: offers;
    min-block-size: 0;
    overflow-y: auto;
  }
  .list {
    grid-area: list;
  }
  .conversation {
    position: relative;
    grid-area: talk;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    border-inline-start: 1px solid var(--_border);
  }
  .side {
    grid-area: side;
    min-inline-size: 0;
    border-inline-start: 1px solid var(--_border);
    overflow-y: auto;
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

  /* Two columns: the customer's side is a drawer. */
  @container panel (inline-size < 900px) {
    .columns,
    .columns:has(> .side) {
      grid-template: 'offers talk' fit-content(60%) 'list talk' minmax(0, 1fr) / 240px minmax(0, 1fr);
    }
    .side {
      position: absolute;
      z-index: 3;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: min(320px, 100% - 48px);
      background: var(--_surface);
      box-shadow: var(--_shadow-3);
      animation: drawer var(--_duration-medium) var(--_ease);
    }
  }
  @keyframes drawer {
    from {
      opacity: 0;
    }
  }
  /* One column: the list, or the conversation with a way back. */
  @container panel (inline-size < 560px) {
    .columns,
    .columns:has(> .side) {
      grid-template: 'offers' fit-content(60%) 'list' minmax(0, 1fr) / minmax(0, 1fr);
    }
    .columns.opened {
      grid-template: 'offers' fit-content(45%) 'talk' minmax(0, 1fr) / minmax(0, 1fr);
    }
    .columns.opened > .list,
    .columns:not(.opened) > .conversation {
      display: none;
    }
    .conversation {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
  }
`;
