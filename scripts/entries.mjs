// What the package offers: the file that each entry is built from, by the file in dist/ that it becomes.

/** ES modules for bundlers and Node; package.json names them in `exports` and `bin`. */
export const modules = {
  index: 'src/index.ts',
  'agent-state': 'src/elements/agent-state/define.ts',
  softphone: 'src/elements/softphone/define.ts',
  'chat-panel': 'src/elements/chat-panel/define.ts',
  'customer-chat': 'src/elements/customer-chat/define.ts',
  session: 'src/session/index.ts',
  customer: 'src/customer/index.ts',
  api: 'src/api/index.ts',
  simulator: 'src/simulator/index.ts',
  'simulator-node': 'src/simulator/node/index.ts',
  'simulator-cli': 'src/simulator/node/cli.ts',
};

/** ES modules in dist/cdn/, all they need inside: for a script tag with `type="module"`, or loaded by one. */
export const scriptModules = {
  'gws-agent': 'src/cdn/gws-agent.ts',
  'gws-customer-chat-panel': 'src/elements/customer-chat/panel.ts',
  'gws-customer-chat-invitation': 'src/elements/customer-chat/invitation.ts',
};

/** Classic scripts in dist/cdn/: for a plain script tag with `async`. */
export const classicScripts = {
  'gws-customer-chat': 'src/cdn/gws-customer-chat.ts',
};
