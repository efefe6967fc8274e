import { cyrillicGivenNames, feminineCyrillicNames } from '#core/extract/languages/given-names'
import type { WordLists } from '#core/extract/languages/language'

/** What stands in and before names in Russian. */
export const names = {
  honorific: `
    г-н, г-на, г-ну, г-ном, г., господин, господина, господину, товарищ, д-р, сэр, лорд, мистер, е.п.,
    его превосходительство, его высочество, его величество, святейший, митрополит, м-р, шейх, е. п.,
    его святейшество,
  `,
  feminineHonorific: `
    г-жа, г-жи, г-же, г-жу, г-жой, госпожа, госпожи, госпожу, госпоже, госпожой, леди, мисс, миссис, мадам,
    ее превосходительство, ее величество, ее высочество,
  `,
  particle: 'де, ла, ле, фон, ван, бин, ибн, аль, эль, дер, ди, да, дос, дель, бен, оглы, кызы, уулу, заде',
  given: 'ли',
} satisfies Partial<WordLists>

/** Those whose words take endings. */
export const inflectedNames = {
  given: `
    ${cyrillicGivenNames},${feminineCyrillicNames}
  `,
} satisfies Partial<WordLists>
