/** The text of a message: the field, the editor and all its panels, what a paste lost, the part that is kept. */
import type { ReactNode } from 'react'
import { BodyField } from '#compose/body/BodyField.tsx'
import { noBody, type Body } from '#compose/body/bodyValue.ts'
import { QuotedPart } from '#compose/body/editor/quoted/QuotedPart.tsx'
import { EditorMissing } from '#compose/body/field/EditorMissing.tsx'
import { PlainField } from '#compose/body/field/PlainField.tsx'
import { LinkDialog } from '#compose/body/link/LinkDialog.tsx'
import { FormattingToolbar } from '#compose/body/toolbar/FormattingToolbar.tsx'
import { SubjectField } from '#compose/subject/SubjectField.tsx'
import { PasteBar } from '#compose/body/editor/paste/PasteBar.tsx'
import { bodies } from '#playground/samples.ts'
import type { Story } from '#playground/story.ts'
import { Clicked, nothing } from '#playground/world/stage.tsx'
import { OwnEditor, pastedTooMuch, withPicture } from './editor.tsx'

const field =
  (body: Body, more: { error?: string; isLocked?: boolean; children?: ReactNode } = {}) =>
  () => <BodyField body={body} onType={nothing} onRemoveQuoted={nothing} {...more} />

const opened = (name: string, body: Body = bodies.plain) => {
  const shown = field(body)
  return () => <Clicked on={[`button[data-format=${name}]:not(:disabled)`]}>{shown()}</Clicked>
}

const acts = { onRemove: nothing, onEdit: nothing }
const answer: Body = {
  ...noBody,
  around: {
    before: '<html><body>',
    after:
      '<hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Megan Bowen &lt;meganb@contoso.com&gt;<br><b>Sent:</b> Thursday 16:20</div><p>Shall we?</p></body></html>',
  },
}

const values = { style: '2', fontFamily: '', fontSize: '13pt' }

const link = (href: string | undefined, asksText: boolean) => () => (
  <LinkDialog {...{ href, asksText }} onSave={nothing} onRemove={nothing} onClose={nothing} />
)

const subject = (text: string, error?: string) => () => (
  <SubjectField subject={text} error={error} onType={nothing} />
)

export const stories: readonly Story[] = [
  {
    name: 'SubjectField',
    states: {
      empty: subject(''),
      filled: subject('Quarterly report'),
      'right to left': subject('تقرير المبيعات'),
      'refused by Graph': subject('Quarterly report', 'Outlook didn’t accept it.'),
    },
  },
  {
    name: 'BodyField',
    pageHeight: 380,
    states: {
      empty: field(noBody),
      'formats, a list, a table, code': field(bodies.rich),
      'with a part that is kept': field(bodies.quoted),
      locked: field(bodies.plain, { isLocked: true }),
      'refused by Graph': field(bodies.plain, { error: 'The text is too large to send.' }),
    },
  },
  {
    name: 'FormatPanel',
    pageHeight: 380,
    states: {
      'text color': opened('textColor'),
      highlight: opened('highlight'),
      alignment: opened('align'),
      'a new table': opened('table'),
      'more formatting': opened('more'),
      'a link': opened('link'),
      emoji: () => (
        <Clicked on={['button[data-format=more]:not(:disabled)', 'button[data-format=emoji]']}>
          {field(bodies.plain)()}
        </Clicked>
      ),
      signature: () => (
        <Clicked on={['button[data-format=more]:not(:disabled)', 'button[data-format=signature]']}>
          {field(bodies.plain)()}
        </Clicked>
      ),
    },
  },
  {
    name: 'TableActions',
    pageHeight: 480,
    states: { 'the caret in a table': () => <OwnEditor isInTable /> },
  },
  {
    name: 'ImageBar',
    pageHeight: 300,
    states: { 'a picture, selected': () => <OwnEditor html={withPicture} isSelected /> },
  },
  {
    name: 'PasteBar',
    pageHeight: 260,
    states: {
      'a paste that lost something': () => (
        <OwnEditor html="<div><br></div>" paste={pastedTooMuch}>
          {(editor) => <PasteBar editor={editor} />}
        </OwnEditor>
      ),
    },
  },
  {
    name: 'FormattingToolbar',
    states: {
      'no editor yet': () => <FormattingToolbar />,
      'bold in a heading, nothing to undo': () => (
        <FormattingToolbar
          state={{
            ...{ active: ['bold'], idle: ['undo', 'redo'], values },
            colors: { textColor: '#c00000', highlight: '#fff100' },
          }}
        />
      ),
    },
  },
  {
    name: 'QuotedPart',
    states: {
      'a draft that is no answer': () => <QuotedPart body={bodies.quoted} {...acts} />,
      'an answer, folded': () => <QuotedPart body={answer} {...acts} />,
      unfolded: () => (
        <Clicked on={['.quoted-part-fold']}>
          <QuotedPart body={answer} {...acts} />
        </Clicked>
      ),
      text: () => (
        <QuotedPart
          body={{ ...noBody, around: { before: '', after: '> Hello\n> there', isText: true } }}
          {...acts}
        />
      ),
      'nothing that can be shown': () => (
        <QuotedPart
          body={{ ...noBody, around: { before: '<body>', after: '<iframe></iframe></body>' } }}
          {...acts}
        />
      ),
    },
  },
  {
    name: 'LinkDialog',
    pageHeight: 320,
    states: {
      'a new one': link(undefined, true),
      'one that is there': link('https://contoso.com', false),
      'no address': () => (
        <Clicked on={['button[type=submit]']}>{link('javascript:alert(1)', false)()}</Clicked>
      ),
    },
  },
  {
    name: 'PlainField',
    states: {
      empty: () => <PlainField aria-label="Message" placeholder="Write a message" />,
      filled: () => <PlainField aria-label="Message" defaultValue={bodies.plain.text} />,
    },
  },
  {
    name: 'EditorMissing',
    states: {
      'it can be written on': () => <EditorMissing isPlain why="unknown" onRetry={nothing} />,
      'it has formats': () => <EditorMissing isPlain={false} why="unknown" onRetry={nothing} />,
    },
  },
]
