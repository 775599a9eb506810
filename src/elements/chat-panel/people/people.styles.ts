import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    inline-size: 360px;
    max-inline-size: 100%;
    padding: var(--_space-2);
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
  }
  .hint {
    padding: var(--_space-2);
  }
  .awaited,
  li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .awaited {
    flex-wrap: wrap;
    padding: var(--_space-2);
    & > span:nth-child(2) {
      flex: 1;
      min-inline-size: 120px;
    }
  }
  section {
    padding: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
  h3 {
    color: var(--_muted);
    font: var(--_text-xs);
  }
  li {
    min-block-size: 36px;
    & > .cut {
      flex: 1;
      font-weight: var(--_weight-medium);
    }
    & > .muted {
      display: flex;
      align-items: center;
      gap: var(--_space-1);
      font: var(--_text-xs);
    }
  }
  .line {
    border-radius: var(--_radius-m);
  }
  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
  }
`;
