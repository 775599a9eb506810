// Who is on the other side: while it rings, during a call and after it.
import { css } from 'lit';

export const whoStyles = css`
  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding-inline: var(--_space-1);
  }
  .names {
    flex: 1;
    min-inline-size: 0;
  }
  .who p {
    color: var(--_muted);
    font: var(--_text-xs);
  }
  .names > .cut {
    display: block;
  }
  .who :is(h3, .name),
  .timer {
    font: var(--_text-l);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.012em;
  }
  .timer {
    align-self: flex-start;
    margin-block-start: 2px;
  }
  .chip.warning {
    background: var(--_warning-soft);
    color: var(--_warning-text);
  }
`;
