/** What is used while a message is written: menus of what is typed, words found and counted. */
import { CountDialog } from '#compose/body/count/CountDialog.tsx'
import { FindBar } from '#compose/body/editor/find/FindBar.tsx'
import { TypedList } from '#compose/body/editor/typedMenu/TypedList.tsx'
import type { Story } from '#playground/story.ts'
import { nothing } from '#playground/world/stage.tsx'
import { OwnEditor } from './editor.tsx'

const options = [
  { key: '1', name: 'Thanks' },
  { key: '2', name: 'Alex Wilber', detail: 'alexw@contoso.com' },
  { key: '3', name: 'grinning face', sign: '😀' },
]

export const stories: readonly Story[] = [
  {
    name: 'TypedList',
    pageHeight: 260,
    states: {
      'the second is chosen': () => (
        <OwnEditor html="<div>/</div>">
          {(editor) => (
            <TypedList
              {...{ id: 'list', editor, label: 'Found', found: options, index: 1, at: 1 }}
              onChoose={nothing}
            />
          )}
        </OwnEditor>
      ),
    },
  },
  {
    name: 'FindBar',
    pageHeight: 300,
    states: {
      'some words': () => (
        <OwnEditor>{(editor) => <FindBar editor={editor} onClose={nothing} />}</OwnEditor>
      ),
    },
  },
  {
    name: 'CountDialog',
    pageHeight: 380,
    states: {
      'all of it': () => <CountDialog all="One, two three." selected="" onClose={nothing} />,
      'with a selection': () => <CountDialog all="One, two." selected="two" onClose={nothing} />,
    },
  },
]
