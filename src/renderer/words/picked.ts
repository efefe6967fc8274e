type Picked<Table> = { readonly [Name in keyof Table & string as `pick:${Name}`]: string }

/** What is told of the feature of a rule: the words of the rule itself, under `pick:` and its id. */
export const picked = <Table extends Readonly<Record<string, string>>>(table: Table): Picked<Table> =>
  Object.fromEntries(Object.entries(table).map(([name, said]) => [`pick:${name}`, said])) as Picked<Table>
