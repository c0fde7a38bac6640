/** All clipboards, by the program that wrote them. */
import { appleMail, appleWriters } from './apple.ts'
import { calcAndNumbers, googleSheets } from './sheets.ts'
import { codeEditors, gitHub, terminals } from './code.ts'
import { excel } from './excel.ts'
import { failedOnce } from './rows.ts'
import { gmail } from './gmail.ts'
import { googleDocs } from './googleDocs.ts'
import { libreOffice } from './libreOffice.ts'
import { oneNote } from './oneNote.ts'
import { outlook } from './outlook.ts'
import { outlookWeb } from './outlookWeb.ts'
import { pdfReaders } from './readers.ts'
import { powerPoint } from './powerPoint.ts'
import { slack, teams } from './chats.ts'
import { atlassian, notion, wikipedia } from './wikis.ts'
import { webPages } from './webPages.ts'
import { word } from './word.ts'
import { wordLists } from './wordLists.ts'
import { wordTables } from './wordTables.ts'
import { wordWeb } from './wordWeb.ts'
import type { Clipboards } from './clipboard.ts'

export const sources: Readonly<Record<string, Clipboards>> = {
  Word: { ...word, ...wordLists, ...wordTables },
  'Word on the web': wordWeb,
  Outlook: outlook,
  'Outlook on the web': outlookWeb,
  Excel: excel,
  PowerPoint: powerPoint,
  OneNote: oneNote,
  'Google Docs': googleDocs,
  'Google Sheets': googleSheets,
  'Calc and Numbers': calcAndNumbers,
  Gmail: gmail,
  'Apple Mail': appleMail,
  'Notes, Pages and TextEdit': appleWriters,
  'LibreOffice Writer': libreOffice,
  Teams: teams,
  Slack: slack,
  Notion: notion,
  'Confluence and Jira': atlassian,
  Wikipedia: wikipedia,
  GitHub: gitHub,
  'Code editors': codeEditors,
  Terminals: terminals,
  'PDF readers': pdfReaders,
  'Web pages': webPages,
  'Inputs that failed once': failedOnce,
}
