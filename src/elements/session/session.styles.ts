import { css } from 'lit';

export const styles = css`
  /* What stands inside is the page's own: it inherits what it would without us. */
  :host {
    display: contents;
    color: inherit;
    font: inherit;
    text-align: inherit;
    letter-spacing: inherit;
    -webkit-font-smoothing: inherit;
  }
  .card,
  .bar {
    max-inline-size: 320px;
    border: 1px solid transparent;
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
  }
  .card {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-5);
    border-radius: var(--_radius-xl);
  }
  .signed-in {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    max-inline-size: 320px;
  }
  slot[name='header']::slotted(*) {
    max-inline-size: 100%;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding-block: var(--_space-2);
    padding-inline: var(--_space-3) var(--_space-2);
    border-radius: var(--_radius-l);
  }
  .bar .name {
    flex: 1;
    font-weight: var(--_weight-medium);
  }
  /* What takes no time needs no sign of it. */
  .starting {
    min-block-size: calc(var(--_control-m) + 2 * var(--_space-2) + 2px);
    color: var(--_muted);
    animation: appear 0s 300ms backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .line {
    flex-wrap: wrap;
    border-radius: var(--_radius-m);
  }
  /* Words that a way on would squeeze have it below them. */
  .line > span {
    flex-basis: 60%;
  }
  .line > .link {
    margin-inline-start: auto;
  }
  .choice {
    position: relative;
    display: block;
  }
  .choice select {
    padding-inline-end: 30px;
    appearance: none;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .choice .icon {
    position: absolute;
    inset-block-start: calc(50% - 8px);
    inset-inline-end: 9px;
    color: var(--_muted);
    pointer-events: none;
  }
  option {
    background: var(--_raised);
    color: var(--_text);
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1.4fr;
    gap: var(--_space-2);
  }
  .card,
  .bar,
  .line {
    font: var(--_text-s);
    text-align: start;
    letter-spacing: normal;
  }
  .card,
  .bar {
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .card,
    .bar {
      border-color: CanvasText;
    }
  }
`;
