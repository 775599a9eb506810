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
    gap: var(--_space-2);
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
  .line {
    max-inline-size: 320px;
    border-radius: var(--_radius-m);
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
