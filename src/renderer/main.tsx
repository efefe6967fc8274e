import { createRoot } from 'react-dom/client'
// Before every component, so that a component's own stylesheet has the last word.
import './tokens.css'
import './fonts.css'
import './base.css'
import { markingColour } from '#core/pack/markingColour'
import { App } from './App'
import { allowNoMarkup } from './noMarkup'
import { start } from './state/start'

allowNoMarkup()
document.documentElement.style.setProperty('--marking-ink', markingColour)
const root = document.getElementById('root')
if (root !== null) start(() => createRoot(root).render(<App />))
