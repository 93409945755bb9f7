import { both } from '../standard/read/bilingual.ts';
import type { ValuePath } from '../standard/read/json-pointer.ts';
import type { Cursor } from './find-cursor.ts';
import type { Suggestion } from './suggestion.ts';

interface StepSetting {
  readonly text: string;
  readonly cursor: Cursor;
  readonly hasSnippets: boolean;
  /** What would hold the word at the cursor. */
  readonly holder: ValuePath;
}

/** A whole new step to fill in, where one can begin and the editor can walk through its places. */
export function suggestStep({ text, cursor, hasSnippets, holder }: StepSetting): readonly Suggestion[] {
  const [list, index, ...more] = holder;
  const isItem = typeof index === 'number' && more.length === 0;
  const isList = index === undefined;
  if (!hasSnippets || list !== 'steps' || !(isItem || isList)) return [];
  const { span, gap } = cursor;
  const column = span.start + gap.length - (text.lastIndexOf('\n', span.start - 1) + 1);
  const inner = ' '.repeat(isList ? column + 2 : column);
  const lines = [
    'id: ${1:id}',
    'name: ${2:名称}',
    'R: ${3:role}',
    'A: ${4:role}',
    'limit: ${5:24 h}',
    'checks:',
    '  - ${6:做好了？}',
  ];
  const body = lines.join(`\n${inner}`);
  return [
    {
      kind: 'snippet',
      label: 'step',
      name: both('新步骤', 'a new step'),
      about: both(
        '一个步骤：编号、名称、谁负责、谁批准、时限、检查项。',
        'A step: id, name, who does it, who answers for it, limit, checks.',
      ),
      insert: `${gap}${isList ? '- ' : ''}${body}`,
      span,
    },
  ];
}
