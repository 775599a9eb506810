import { css } from 'lit';

export const headStyles = css`
  .head {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: 56px;
    padding-block: var(--_space-2);
    padding-inline: var(--_space-4) var(--_space-2);
    border-block-end: 1px solid var(--_border);
  }
  .head > .who {
    flex: 1;
    min-inline-size: 0;
    margin-inline-start: var(--_space-2);
    & > .name {
      font: 14px/18px var(--_font);
      font-weight: var(--_weight-strong);
    }
    & > .muted {
      display: flex;
      font: var(--_text-xs);
      font-variant-numeric: tabular-nums;
    }
  }
  .head > .who > .muted > * {
    white-space: pre;
    /* How long it has lasted is always there. */
    &:is(:last-child, :not(.cut)) {
      flex: none;
    }
  }
  .head > .cell > .why {
    inset-inline: auto 0;
  }
  .head > .more {
    anchor-name: --menu;
  }
  .head > .menu {
    position-area: block-end span-inline-start;
    min-inline-size: 200px;
    & .icon {
      color: var(--_muted);
    }
  }
  .head > .back {
    display: none;
    margin-inline-start: calc(-1 * var(--_space-3));
  }
  /* What has no room in the head stands in the menu, and nothing stands in both. */
  @container panel (inline-size >= 760px) {
    .head > .of-wide,
    .item.of-wide {
      display: none;
    }
  }
  @container panel (inline-size >= 680px) {
    .head > .of-middle,
    .item.of-middle {
      display: none;
    }
  }
  @container panel (inline-size < 760px) {
    .cell:has(> .from-wide) {
      display: none;
    }
  }
  @container panel (inline-size < 340px) {
    .head > .of-medium {
      display: none;
    }
  }
  @container panel (inline-size < 680px) {
    .cell:has(> .from-middle) {
      display: none;
    }
  }
  @container panel (inline-size < 560px) {
    .head {
      padding-inline-start: var(--_space-2);
    }
    .head > .back {
      display: inline-flex;
      margin-inline-start: 0;
    }
    .finish > .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
