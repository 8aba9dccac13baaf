import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The box of an item of a task list; remark-cjk-friendly writes paragraphs, and leaves out what remark-gfm writes there. */
interface TaskMark {
  type: 'taskMark';
  value: string;
}

/** Writes the boxes of task lists as Markdown. */
export const taskMarkHandlers = { taskMark: ({ value }: TaskMark): string => value };

/** Puts the boxes of task lists into their texts. */
export function markTasks(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
    const mark: TaskMark = { type: 'taskMark', value: item.checked ? '[x] ' : '[ ] ' };
    first.children.unshift(mark as unknown as PhrasingContent);
    item.checked = null;
  });
}
