// Tests run all, and wait for what happens rather than for time.

const noFocusOrSkip = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { it: 'A test that is singled out or left out says nothing: run all.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'it' });
    const tests = /^(describe|context|suite|it|test|specify|t)$/;
    const ways = /^(only|skip|todo)$/;
    return {
      MemberExpression(node) {
        if (tests.test(node.object.name) && ways.test(node.property.name)) report(node);
      },
      CallExpression({ callee, arguments: given }) {
        if (/^(xit|xdescribe|xcontext|fit|fdescribe)$/.test(callee.name)) report(callee);
        if (!tests.test(callee.name ?? callee.object?.name)) return;
        const options = given.find(({ type }) => type === 'ObjectExpression')?.properties ?? [];
        for (const option of options) if (ways.test(option.key?.name)) report(option);
      },
    };
  },
};

const noWaitingForTime = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      it: 'A test waits for what happens (an event, a condition), or moves a clock of its own; it does not sleep.',
    },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'it' });
    const sleeps = /^(setTimeout|setInterval|aTimeout|sleep|delay|waitForTimeout)$/;
    const ofTheBrowser = /^(globalThis|window|page)$/;
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && sleeps.test(callee.name)) report(node);
        if (callee.type !== 'MemberExpression' || !sleeps.test(callee.property.name)) return;
        if (callee.property.name === 'waitForTimeout' || ofTheBrowser.test(callee.object.name)) report(node);
      },
      ':matches(ImportDeclaration, ExportNamedDeclaration)[source.value=/timers.promises$/]': report,
    };
  },
};

export default { 'no-focus-or-skip': noFocusOrSkip, 'no-waiting-for-time': noWaitingForTime };
