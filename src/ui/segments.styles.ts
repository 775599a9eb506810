// Segments: one of a few ways, of which one is always on.
import { css } from 'lit';

export const segmentStyles = css`
  .segments {
    display: flex;
    flex-wrap: wrap;
    padding: 2px;
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: var(--_hover);
    & > .cell {
      flex: auto;
    }
  }
  .segment {
    min-block-size: 28px;
    padding: 0 6px;
    border-radius: 6px;
    transition: none;
    .segments &:not([aria-pressed='true']) {
      border-color: transparent;
      background: none;
      color: var(--_muted);
    }
    &[aria-pressed='true'] {
      border-color: var(--_border);
      background: light-dark(#fff, var(--_pressed));
      box-shadow: 0 1px 2px var(--_shade);
    }
    .segments &[aria-disabled] {
      color: var(--_subtle);
    }
  }
  @media (forced-colors: active) {
    .segments {
      border-color: CanvasText;
    }
    .segment[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .segments .segment[aria-disabled] {
      color: GrayText;
    }
  }
`;
