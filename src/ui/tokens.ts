// The design's tokens. An embedder sets `--gws-…` on any ancestor; inside, each is read with its default as `--_…`. One
// colour is given, the accent; every other follows from it, in light and in dark, by the nearest `color-scheme`.
// Text on its ground is 4.5 : 1 in both schemes for every accent, edges of controls 3 : 1.
import { css } from 'lit';

export const tokens = css`
  :host {
    --_accent: var(--gws-color-accent, #0b688c);
    --_sunken: var(
      --gws-color-sunken,
      light-dark(oklch(from var(--_accent) 0.968 calc(c * 0.035) h), oklch(from var(--_accent) 0.172 calc(c * 0.06) h))
    );
    --_surface: var(--gws-color-surface, light-dark(#fff, oklch(from var(--_accent) 0.212 calc(c * 0.06) h)));
    --_raised: var(--gws-color-raised, light-dark(#fff, oklch(from var(--_accent) 0.252 calc(c * 0.06) h)));
    --_hover: var(--gws-color-hover, oklch(from var(--_text) l c h / 0.05));
    --_pressed: var(--gws-color-pressed, oklch(from var(--_text) l c h / 0.1));
    --_scrim: var(--gws-color-scrim, oklch(0.15 0 0 / 0.4));
    --_text: var(
      --gws-color-text,
      light-dark(oklch(from var(--_accent) 0.235 calc(c * 0.14) h), oklch(from var(--_accent) 0.945 calc(c * 0.05) h))
    );
    --_muted: var(
      --gws-color-muted,
      light-dark(oklch(from var(--_accent) 0.445 calc(c * 0.16) h), oklch(from var(--_accent) 0.77 calc(c * 0.1) h))
    );
    --_subtle: var(
      --gws-color-subtle,
      light-dark(oklch(from var(--_accent) 0.515 calc(c * 0.16) h), oklch(from var(--_accent) 0.71 calc(c * 0.1) h))
    );
    --_border: var(--gws-color-border, oklch(from var(--_text) l c h / 0.11));
    --_control: var(
      --gws-color-control,
      light-dark(oklch(from var(--_accent) 0.635 calc(c * 0.16) h), oklch(from var(--_accent) 0.56 calc(c * 0.14) h))
    );
    --_accent-fill: var(
      --gws-color-accent-fill,
      light-dark(
        oklch(from var(--_accent) min(l, 0.88, 0.56 + max(0, l - 0.63) * 9999) c h),
        oklch(from var(--_accent) max(0.53, min(l, 0.56 + max(0, l - 0.63) * 9999)) c h)
      )
    );
    --_on-accent: var(
      --gws-color-on-accent,
      color(
        from var(--_accent-fill) srgb-linear clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1e6, 1)
          clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1e6, 1)
          clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 1e6, 1)
      )
    );
    --_accent-hover: var(
      --gws-color-accent-hover,
      color-mix(
        in oklab,
        var(--_accent-fill) 90%,
        color(from var(--_on-accent) srgb-linear calc(1 - r) calc(1 - g) calc(1 - b))
      )
    );
    --_accent-text: var(
      --gws-color-accent-text,
      light-dark(
        oklch(from var(--_accent) min(l, 0.475) min(c, 0.17) h),
        oklch(from var(--_accent) max(l, 0.79) min(c, 0.13) h)
      )
    );
    --_accent-soft: var(
      --gws-color-accent-soft,
      light-dark(oklch(from var(--_accent) 0.945 calc(c * 0.24) h), oklch(from var(--_accent) 0.305 calc(c * 0.42) h))
    );
    --_positive-text: var(--gws-color-positive-text, light-dark(oklch(0.46 0.115 155), oklch(0.81 0.13 155)));
    --_positive-fill: var(--gws-color-positive-fill, light-dark(oklch(0.53 0.125 155), oklch(0.53 0.115 155)));
    --_positive-soft: var(--gws-color-positive-soft, light-dark(oklch(0.955 0.032 155), oklch(0.3 0.042 160)));
    --_on-positive: var(--gws-color-on-positive, #fff);
    --_warning-text: var(--gws-color-warning-text, light-dark(oklch(0.47 0.1 62), oklch(0.84 0.115 72)));
    --_warning-fill: var(--gws-color-warning-fill, light-dark(oklch(0.78 0.145 70), oklch(0.78 0.135 72)));
    --_warning-soft: var(--gws-color-warning-soft, light-dark(oklch(0.962 0.036 75), oklch(0.305 0.042 68)));
    --_on-warning: var(--gws-color-on-warning, oklch(0.25 0.05 62));
    --_signal-ready: var(--gws-color-signal-ready, light-dark(oklch(0.58 0.14 155), oklch(0.74 0.16 155)));
    --_signal-not-ready: var(--gws-color-signal-not-ready, light-dark(oklch(0.63 0.145 58), oklch(0.78 0.135 72)));
    --_signal-recording: var(--gws-color-signal-recording, light-dark(oklch(0.56 0.2 26), oklch(0.67 0.19 25)));
    --_danger-text: var(--gws-color-danger-text, light-dark(oklch(0.485 0.175 26), oklch(0.8 0.105 22)));
    --_danger-fill: var(--gws-color-danger-fill, light-dark(oklch(0.545 0.19 26), oklch(0.55 0.175 25)));
    --_danger-soft: var(--gws-color-danger-soft, light-dark(oklch(0.958 0.024 22), oklch(0.3 0.058 22)));
    --_on-danger: var(--gws-color-on-danger, #fff);
    --_mine: var(--gws-color-mine, var(--_accent-fill));
    --_on-mine: var(--gws-color-on-mine, var(--_on-accent));
    --_theirs: var(
      --gws-color-theirs,
      light-dark(oklch(from var(--_accent) 0.952 calc(c * 0.06) h), oklch(from var(--_accent) 0.292 calc(c * 0.12) h))
    );
    --_on-theirs: var(--gws-color-on-theirs, var(--_text));
    --_agents: var(--gws-color-agents, light-dark(oklch(0.953 0.066 98), oklch(0.335 0.052 95)));
    --_agents-line: var(--gws-color-agents-line, light-dark(oklch(0.64 0.12 82), oklch(0.64 0.1 92)));
    --_on-agents: var(--gws-color-on-agents, light-dark(oklch(0.31 0.055 82), oklch(0.95 0.045 98)));
    --_agents-fill: var(--gws-color-agents-fill, light-dark(oklch(0.43 0.085 78), oklch(0.83 0.125 95)));
    --_on-agents-fill: var(--gws-color-on-agents-fill, light-dark(#fff, oklch(0.25 0.05 85)));
    --_supervisor: var(--gws-color-supervisor, light-dark(oklch(0.942 0.02 335), oklch(0.325 0.035 330)));
    --_supervisor-line: var(--gws-color-supervisor-line, light-dark(oklch(0.6 0.09 338), oklch(0.64 0.075 332)));
    --_on-supervisor: var(--gws-color-on-supervisor, light-dark(oklch(0.35 0.075 338), oklch(0.945 0.02 332)));
    --_font: var(
      --gws-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      'Noto Sans',
      'Noto Sans Arabic',
      Arial,
      sans-serif
    );
    --_text-2xs: var(--gws-text-2xs, 11px/14px var(--_font));
    --_text-xs: var(--gws-text-xs, 12px/16px var(--_font));
    --_text-s: var(--gws-text-s, 13px/18px var(--_font));
    --_text-m: var(--gws-text-m, 15px/22px var(--_font));
    --_text-l: var(--gws-text-l, 17px/24px var(--_font));
    --_text-xl: var(--gws-text-xl, 22px/28px var(--_font));
    --_weight-medium: var(--gws-weight-medium, 500);
    --_weight-strong: var(--gws-weight-strong, 600);
    --_space-half: var(--gws-space-half, 2px);
    --_space-1: var(--gws-space-1, 4px);
    --_space-2: var(--gws-space-2, 8px);
    --_space-3: var(--gws-space-3, 12px);
    --_space-4: var(--gws-space-4, 16px);
    --_space-5: var(--gws-space-5, 20px);
    --_space-6: var(--gws-space-6, 24px);
    --_space-8: var(--gws-space-8, 32px);
    --_space-10: var(--gws-space-10, 40px);
    --_control-s: var(--gws-control-s, 28px);
    --_control-m: var(--gws-control-m, 32px);
    --_control-l: var(--gws-control-l, 44px);
    --_radius-s: var(--gws-radius-s, 4px);
    --_radius-m: var(--gws-radius-m, 8px);
    --_radius-l: var(--gws-radius-l, 12px);
    --_radius-xl: var(--gws-radius-xl, 16px);
    --_radius-bubble: var(--gws-radius-bubble, 18px);
    --_radius-full: var(--gws-radius-full, 999px);
    --_shade: var(--gws-color-shade, light-dark(oklch(0.3 0.03 235 / 0.11), oklch(0 0 0 / 0.45)));
    --_shadow-1: var(--gws-shadow-1, 0 0 0 1px var(--_border), 0 1px 2px var(--_shade));
    --_shadow-2: var(
      --gws-shadow-2,
      0 0 0 1px var(--_border),
      0 2px 6px -1px var(--_shade),
      0 12px 24px -6px var(--_shade)
    );
    --_shadow-3: var(
      --gws-shadow-3,
      0 0 0 1px var(--_border),
      0 4px 12px -2px var(--_shade),
      0 24px 56px -12px var(--_shade),
      0 40px 80px -24px var(--_shade)
    );
    --_duration-fast: var(--gws-duration-fast, 120ms);
    --_duration-base: var(--gws-duration-base, 200ms);
    --_duration-slow: var(--gws-duration-slow, 320ms);
    --_ease: var(--gws-ease, cubic-bezier(0.2, 0.8, 0.2, 1));
    --_ease-out: var(--gws-ease-out, cubic-bezier(0.4, 0, 1, 1));
    --_focus-ring: var(--gws-focus-ring, 2px solid var(--_accent-text));
    --_focus-offset: var(--gws-focus-offset, 2px);
    --_icon-s: var(--gws-icon-s, 14px);
    --_icon-m: var(--gws-icon-m, 16px);
    --_icon-l: var(--gws-icon-l, 20px);
    --_icon-stroke: var(--gws-icon-stroke, 1.75px);
    --_layer: var(--gws-layer, 2147483000);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration-fast: 0ms;
      --_duration-base: 0ms;
      --_duration-slow: 0ms;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_border: var(--_control);
      --_subtle: var(--_muted);
    }
  }

  /* Grounds vanish here: what they told is told by a line, which each part keeps transparent otherwise. */
  @media (forced-colors: active) {
    :host {
      --_sunken: Canvas;
      --_surface: Canvas;
      --_raised: Canvas;
      --_hover: Canvas;
      --_pressed: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_subtle: CanvasText;
      --_border: CanvasText;
      --_control: ButtonText;
      --_accent-fill: ButtonFace;
      --_accent-hover: ButtonFace;
      --_on-accent: ButtonText;
      --_accent-text: LinkText;
      --_accent-soft: Canvas;
      --_positive-text: CanvasText;
      --_warning-text: CanvasText;
      --_danger-text: CanvasText;
      --_signal-ready: CanvasText;
      --_signal-not-ready: CanvasText;
      --_agents-line: CanvasText;
      --_supervisor-line: CanvasText;
      --_focus-ring: 2px solid Highlight;
    }
  }

  /* Browsers from before 2024: plain light values, so that nothing is unreadable. */
  @supports not ((color: oklch(from red l c h)) and (color: light-dark(red, red))) {
    :host {
      --_sunken: var(--gws-color-sunken, #f2f5f6);
      --_surface: var(--gws-color-surface, #fff);
      --_raised: var(--gws-color-raised, #fff);
      --_hover: var(--gws-color-hover, #0f1b210d);
      --_pressed: var(--gws-color-pressed, #0f1b211a);
      --_text: var(--gws-color-text, #182125);
      --_muted: var(--gws-color-muted, #4a555b);
      --_subtle: var(--gws-color-subtle, #5c686e);
      --_border: var(--gws-color-border, #0f1b211c);
      --_control: var(--gws-color-control, #7d8a90);
      --_accent-fill: var(--gws-color-accent-fill, var(--_accent));
      --_accent-hover: var(--gws-color-accent-hover, var(--_accent));
      --_on-accent: var(--gws-color-on-accent, #fff);
      --_accent-text: var(--gws-color-accent-text, #0b5f80);
      --_accent-soft: var(--gws-color-accent-soft, #e2f1f8);
      --_positive-text: var(--gws-color-positive-text, #17673d);
      --_positive-fill: var(--gws-color-positive-fill, #147a47);
      --_positive-soft: var(--gws-color-positive-soft, #e3f6e9);
      --_warning-text: var(--gws-color-warning-text, #7c4a0a);
      --_warning-fill: var(--gws-color-warning-fill, #eea63f);
      --_warning-soft: var(--gws-color-warning-soft, #fff0d8);
      --_danger-text: var(--gws-color-danger-text, #a51d20);
      --_danger-fill: var(--gws-color-danger-fill, #c42b2f);
      --_danger-soft: var(--gws-color-danger-soft, #ffe9e8);
      --_signal-ready: var(--gws-color-signal-ready, #16935a);
      --_signal-not-ready: var(--gws-color-signal-not-ready, #c17220);
      --_signal-recording: var(--gws-color-signal-recording, #d1343a);
      --_theirs: var(--gws-color-theirs, #eaeff1);
      --_agents: var(--gws-color-agents, #fbf0bd);
      --_agents-line: var(--gws-color-agents-line, #ab7f1c);
      --_on-agents: var(--gws-color-on-agents, #40300a);
      --_agents-fill: var(--gws-color-agents-fill, #674708);
      --_on-agents-fill: var(--gws-color-on-agents-fill, #fff);
      --_supervisor: var(--gws-color-supervisor, #f4e7ef);
      --_supervisor-line: var(--gws-color-supervisor-line, #a8688b);
      --_on-supervisor: var(--gws-color-on-supervisor, #562e48);
      --_shade: var(--gws-color-shade, #16242c1c);
    }
  }
`;
