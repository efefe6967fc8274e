import { Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { Checkbox } from '../../parts/Checkbox'
import { call } from '../../desk/desk'
import { words } from '../../words'
import styles from './Vault.module.css'

const w = words.vault

interface RecoveryCodeProps {
  readonly code: string
  readonly onClose: () => void
}

/** Shown once. It stays until the person says that it is written down. */
export const RecoveryCode = ({ code, onClose }: RecoveryCodeProps) => {
  const [isKept, setKept] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    const reply = await call('clipboard.write', { text: code, html: null })
    setCopied(reply.ok)
  }
  return (
    <div className={`${styles['form']} ${styles['inSheet']}`}>
      <p className={styles['note']}>{w.codeOnce}</p>
      <output className={styles['code']} aria-label={w.code}>
        {code}
      </output>
      <div className={styles['foot']}>
        <p role="status" className={styles['note']}>
          {isCopied ? w.copied : ''}
        </p>
        <Button icon={Copy} onPress={() => void copy()}>
          {w.copy}
        </Button>
      </div>
      <Checkbox isOn={isKept} onChange={setKept}>
        {w.kept}
      </Checkbox>
      <div className={styles['foot']}>
        <Button kind="primary" isDisabled={!isKept} onPress={onClose}>
          {w.done}
        </Button>
      </div>
    </div>
  )
}
