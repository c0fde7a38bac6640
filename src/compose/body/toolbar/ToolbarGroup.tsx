/** Formats that stand together, in the row or in "More formatting". */
import { FormatButton, type Press } from './FormatButton.tsx'
import { FormatChoice } from './FormatChoice.tsx'
import type { FormattingState } from './formattingState.ts'
import {
  isChoice,
  type ChoiceName,
  type FormatName,
  type ToolbarButton,
  type ToolbarItem,
} from './toolbarItems.tsx'

export type ToolbarActs = {
  readonly onPress: (item: ToolbarButton, press: Press) => void
  readonly onChoose: (name: ChoiceName, value: string, byKey: boolean) => void
  readonly onFocus?: (name: FormatName | ChoiceName) => void
}

type Props = ToolbarActs & {
  items: readonly ToolbarItem[]
  /** Undefined without an editor. */
  state: FormattingState | undefined
  isApple: boolean
  /** The one stop of Tab; without it each is one. */
  stop?: FormatName | ChoiceName | undefined
  opened?: FormatName | undefined
}

export function ToolbarGroup({ items, state, isApple, stop, opened, ...acts }: Props) {
  return items.map((item) => {
    const name = isChoice(item) ? item.choice : item.name
    const tabIndex = stop === undefined || stop === name ? 0 : -1
    const onFocus = () => acts.onFocus?.(name)
    return isChoice(item) ? (
      <FormatChoice
        key={name}
        {...{ item, tabIndex, onFocus }}
        value={state?.values[item.choice]}
        onChoose={(value, byKey) => acts.onChoose(item.choice, value, byKey)}
      />
    ) : (
      <FormatButton
        key={name}
        {...{ tabIndex, onFocus, isApple }}
        button={item}
        isActive={state?.active.includes(item.name)}
        isIdle={state?.idle.includes(item.name)}
        isOpen={opened === item.name}
        color={state?.colors[item.name]}
        onPress={(press) => acts.onPress(item, press)}
      />
    )
  })
}
