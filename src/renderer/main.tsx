import { createRoot } from 'react-dom/client'
import { App } from './App'
import './tokens.css'
import './fonts.css'
import './base.css'
import { start } from './state/start'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
void start()
