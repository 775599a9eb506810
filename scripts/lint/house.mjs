// The rules of this house, as an ESLint plugin.
import csp from './csp-rules.mjs';
import rooms from './rooms-rule.mjs';
import tests from './test-rules.mjs';

export const cspRules = Object.keys(csp);

export default { rules: { rooms, ...csp, ...tests } };
