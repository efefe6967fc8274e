import {
  Building2,
  Ellipsis,
  FileText,
  Handshake,
  type LucideIcon,
  Newspaper,
  Phone,
  Quote,
  SquareUser,
  StickyNote,
} from 'lucide-react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { KnownRecipe, Recipes } from '#contract/views'
import type { Kit, Pack, RecipeId } from '#core/model'
import { isAddendum } from '#core/pack/addendum/changes'
import { type Recipe, changesBy, standsBeside } from '#core/pack/recipes/recipe'
import { drawnBy } from '../../../parts/drawnBy'
import { Menu } from '../../../parts/Menu'
import { decideAndTell } from '../../../state/actions'
import { useReply } from '../../../state/useReply'
import { words } from '../../../words'
import styles from './RecipePicker.module.css'

const w = words.pack.recipes

interface RecipePickerProps {
  readonly kit: Kit
  readonly pack: Pack
  /** A recipe of a paper that stands beside the pack. */
  readonly onAdd: (recipe: Recipe) => void
}

/** What the pack is laid out by: the three of every day and the one that it has, the others behind them. */
const DrawnRecipePicker = ({ pack, onAdd }: RecipePickerProps) => {
  const known = useReply('pack.recipes', {})
  if (known === null) return <div className={styles['room']} />
  const { shown, others } = tilesOf(known, pack.recipe)
  const follow = ({ recipe }: KnownRecipe): void => {
    if (standsBeside(recipe) !== isAddendum(pack)) onAdd(recipe)
    else
      void decideAndTell(
        { kind: 'pack.change', id: pack.id, patch: changesBy(recipe, pack) },
        w.followed({ name: recipe.name }),
      )
  }
  return (
    <>
      <div className={styles['tiles']}>
        <ToggleButtonGroup
          className={styles['group'] ?? ''}
          aria-label={w.label}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[pack.recipe]}
          onSelectionChange={(keys) => {
            const chosen = shown.find(({ recipe }) => keys.has(recipe.id))
            if (chosen !== undefined && chosen.recipe.id !== pack.recipe) follow(chosen)
          }}
        >
          {shown.map((one) => {
            const Icon = iconOf(one)
            return (
              <ToggleButton key={one.recipe.id} id={one.recipe.id} className={styles['tile'] ?? ''}>
                <Icon size={16} strokeWidth={1.75} aria-hidden />
                <span className={styles['name']}>{one.recipe.name}</span>
              </ToggleButton>
            )
          })}
        </ToggleButtonGroup>
        {others.length > 0 && (
          <Menu
            label={w.more}
            choices={others.map((one) => ({
              id: one.recipe.id,
              title: one.isOwn ? w.own({ name: one.recipe.name }) : one.recipe.name,
              icon: iconOf(one),
              onChoose: () => follow(one),
            }))}
          >
            <Button className={styles['tile'] ?? ''}>
              <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
              <span className={styles['name']}>{w.more}</span>
            </Button>
          </Menu>
        )}
      </div>
      <Faults faults={known.faults} />
    </>
  )
}

export const RecipePicker = drawnBy(DrawnRecipePicker, ({ kit, pack }) => [kit.packs, pack])

/** A recipe of the ministry's own that cannot be followed is named, with the line. */
const Faults = ({ faults }: Pick<Recipes, 'faults'>) =>
  faults.length === 0 ? null : (
    <ul className={styles['faults']}>
      {faults.map(({ allowed, ...fault }) => (
        <li key={fault.file}>{w.fault({ ...fault, allowed: allowed || 'none' })}</li>
      ))}
    </ul>
  )

/** The tiles that there is room for beside the one that leads to the rest. */
const inRow = 3

const tilesOf = ({ recipes }: Recipes, current: RecipeId) => {
  const first = recipes.slice(0, inRow)
  const own = recipes.find(({ recipe }) => recipe.id === current)
  const shown = own === undefined || first.includes(own) ? first : [...first.slice(0, inRow - 1), own]
  return { shown, others: recipes.filter((one) => !shown.includes(one)) }
}

const iconOf = ({ recipe, isOwn }: KnownRecipe): LucideIcon => (isOwn ? Building2 : (icons[recipe.id] ?? FileText))

const icons: Readonly<Record<RecipeId, LucideIcon>> = {
  short: StickyNote,
  bilateral: Handshake,
  call: Phone,
  'quotation-sheet': Quote,
  speakers: SquareUser,
  press: Newspaper,
}
