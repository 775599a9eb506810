// Ends a run of @web/test-runner with `{"passed":…,"failed":…}`, for `npm test`.

export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const right = tests.filter((test) => test.passed && !test.skipped).length;
        passed += right;
        // A file that does not load has no tests, and has failed.
        failed += session.passed ? tests.length - right : Math.max(1, tests.length - right);
      }
      console.log(JSON.stringify({ passed, failed }));
    },
  };
}

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}
