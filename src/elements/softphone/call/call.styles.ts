import { css } from 'lit';

export const callStyles = css`
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4) var(--_space-3) var(--_space-3);
    & .line {
      border-radius: var(--_radius-m);
    }
  }
  .waiting,
  .recorder,
  .tones,
  li {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-inline-size: 0;
  }
  .digits,
  li > .cut {
    flex: 1;
    min-inline-size: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding-inline: var(--_space-1);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-auto-rows: 1fr;
    gap: 6px;
    &.of-2 {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    &.of-1 {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .tile {
    flex-direction: column;
    gap: 5px;
    min-block-size: 58px;
    padding: 8px 1px 7px;
    border-radius: var(--_radius-l);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
    .of-1 & {
      flex-direction: row;
      min-block-size: var(--_control-l);
    }
    &[aria-pressed='true'] {
      background: var(--_accent-soft);
      color: var(--_accent-text);
    }
    &.amber {
      background: var(--_warning-soft);
      color: var(--_warning-text);
    }
    &.pending:not(.danger) {
      color: var(--_muted);
    }
  }

  .keypad {
    display: grid;
    gap: var(--_space-3);
  }
  .digits {
    padding: 0 var(--_space-2);
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    font: var(--_text-xl);
    font-weight: var(--_weight-medium);
    letter-spacing: 0.12em;
  }

  .recorder {
    min-block-size: 36px;
    margin: 0 var(--_space-3) var(--_space-3);
    padding-inline: var(--_space-3) var(--_space-1);
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    background: var(--_hover);
    font-weight: var(--_weight-medium);
    & > .muted {
      font-weight: 400;
    }
    & > .icon {
      color: var(--_muted);
    }
    & > i {
      flex: none;
      inline-size: 8px;
      block-size: 8px;
      border: 1px solid var(--_subtle);
      border-radius: 50%;
    }
    & > .Recording {
      border-color: transparent;
      background: var(--_signal-recording);
      animation: glow 2s infinite;
    }
    .hand ~ .details > & {
      margin-block-start: var(--_space-3);
    }
  }
  @keyframes glow {
    50% {
      opacity: 0.35;
    }
  }
  li {
    min-block-size: 36px;
    padding-inline-start: var(--_space-1);
    & > .cut {
      font-weight: var(--_weight-medium);
    }
  }
  .part > .cell {
    justify-content: start;
  }

  @media (forced-colors: active) {
    .recorder {
      border-color: CanvasText;
    }
    .button:is(.amber, [aria-pressed='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
