// biome-ignore-all lint/suspicious/noThenProperty: the name that Spectral gives to what a rule does
// Rules for Spectral that compare with ours: the schema, six of its own functions, four written for it.
// The bench copies this folder beside a `schema.mjs` with the schema in it.
import { pattern, schema, truthy } from '@stoplight/spectral-functions';
import keyNodes from './key-nodes.mjs';
import knownForms from './known-forms.mjs';
import knownRoles from './known-roles.mjs';
import processStandard from './schema.mjs';
import uniqueIds from './unique-ids.mjs';

export default {
  rules: {
    shape: {
      given: '$',
      severity: 'error',
      then: { function: schema, functionOptions: { schema: processStandard, allErrors: true } },
    },
    'element-limits': { given: '$.steps[*]', severity: 'error', then: { field: 'limit', function: truthy } },
    'duration-form': {
      given: '$.steps[*].limit',
      severity: 'error',
      then: { function: pattern, functionOptions: { match: '^\\d+(\\.\\d+)? ?(min|h|d|wd|wh)$' } },
    },
    'raci-one-accountable': {
      given: '$.steps[*]',
      severity: 'error',
      then: { field: 'A', function: truthy },
    },
    'exception-escalation': {
      given: '$.steps[*].exceptions[*]',
      severity: 'error',
      then: { field: 'escalate', function: truthy },
    },
    'version-form': {
      given: '$.version',
      severity: 'error',
      then: { function: pattern, functionOptions: { match: '^V\\d+\\.\\d+$' } },
    },
    'vague-party': {
      given: '$.steps[*].exceptions[*].do',
      severity: 'error',
      then: { function: pattern, functionOptions: { notMatch: '相关部门|有关部门|相关人员|有关人员' } },
    },
    'raci-known-role': { given: '$', severity: 'error', then: { function: knownRoles } },
    'unique-ids': { given: '$', severity: 'error', then: { function: uniqueIds } },
    'form-names': { given: '$', severity: 'error', then: { function: knownForms } },
    'element-key-node-realised': { given: '$', severity: 'error', then: { function: keyNodes } },
  },
};
