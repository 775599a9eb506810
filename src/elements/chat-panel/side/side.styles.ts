import { css } from 'lit';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
    background: var(--_surface);
  }
  header {
    flex: none;
    display: flex;
    align-items: center;
    min-block-size: 56px;
    padding-inline: var(--_space-4) var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  header > .icon-only {
    margin-inline-start: calc(-1 * var(--_space-2));
  }
  h2 {
    flex: 1;
    font: var(--_text-m);
    font-weight: var(--_weight-strong);
  }
  .all {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .part:first-child {
    border-block-start: 0;
  }
  .part > p,
  .part > .link {
    padding-inline: var(--_space-1);
  }
  dd a,
  .said {
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_accent-text);
  }
  slot[name='crm'] {
    display: block;
    padding: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: 10px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--_space-1);
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    background: var(--_hover);
  }
  .row > .icon {
    margin-block: 1px;
    color: var(--_muted);
  }
  .row > .number,
  .row > :last-child {
    font: var(--_text-xs);
  }
  .row > :last-child {
    grid-column: 2 / -1;
  }
  .past {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-4);
  }
  .said {
    align-self: flex-end;
    display: grid;
    max-inline-size: 92%;
    padding: 7px 11px;
    border: 1px solid transparent;
    border-radius: 14px;
    background: var(--_accent-soft);
  }
  .said > .muted {
    font: var(--_text-xs);
  }
  .said.customer {
    align-self: flex-start;
    background: var(--_hover);
  }
  .said.agents {
    border-color: var(--_agents-line);
    background: var(--_agents);
    color: var(--_on-agents);
  }
  .said.agents > .muted {
    color: inherit;
  }
  .skeleton {
    block-size: 44px;
    border-radius: var(--_radius-m);
    background: var(--_hover);
  }
  @media (forced-colors: active) {
    .said,
    .skeleton {
      border: 1px solid CanvasText;
    }
  }
`;
