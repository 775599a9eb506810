// Several calls at once, and a supervisor with somebody else's.
import { css } from 'lit';

export const severalStyles = css`
  .waiting {
    margin: var(--_space-2) var(--_space-2) 0;
    padding: var(--_space-2) var(--_space-2) var(--_space-2) 10px;
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    background: var(--_warning-soft);
    color: var(--_warning-text);
    & strong {
      display: block;
      color: var(--_text);
      font-weight: var(--_weight-strong);
    }
    & small {
      display: flex;
      align-items: center;
      gap: 5px;
      font: var(--_text-xs);
      white-space: nowrap;
    }
    & > .cell {
      max-inline-size: 50%;
    }
    & .button {
      min-inline-size: 0;
      padding-inline: 10px;
      background: light-dark(#fff, var(--_pressed));
      color: var(--_text);
    }
    & .button > .words {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  [role='tab']:has(.icon) {
    color: var(--_warning-text);
  }
  .hand {
    display: grid;
    gap: var(--_space-2);
    padding: var(--_space-3);
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
    & > p {
      color: var(--_muted);
      text-align: center;
      text-wrap: balance;
    }
  }
  [part='complete'] > .icon:dir(rtl) {
    scale: -1 1;
  }
  dialog {
    inline-size: 300px;
    padding: 18px;
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_raised);
    box-shadow: var(--_shadow-3);
    color: var(--_text);
    &::backdrop {
      background: var(--_scrim);
    }
    & > h3 {
      font: var(--_text-m);
      font-weight: var(--_weight-strong);
      text-wrap: balance;
    }
    & > p {
      margin-block: 6px 16px;
      color: var(--_muted);
    }
  }

  .hears {
    background: var(--_accent-soft);
    color: var(--_accent-text);
    &.BargeIn {
      background: var(--_supervisor);
      color: var(--_on-supervisor);
    }
  }
  .hint {
    padding-inline: var(--_space-1);
    color: var(--_subtle);
    font: var(--_text-xs);
  }

  @media (forced-colors: active) {
    .waiting,
    dialog {
      border-color: CanvasText;
    }
  }
`;
